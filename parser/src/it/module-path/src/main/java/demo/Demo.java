package demo;

import io.github.gongbao.model.Release;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.parser.BulletinParser;

public class Demo {
  public static void main(String[] args) {
    Release release = BulletinParser.parse("""
        水利部通报汛期水利工程检查情况
        2022-09-06 10:20　来源：水利部网站

        8月1日以来，河北、山东共检查水库1280座、堤防工程近460处，整改率同比提高3.5个百分点。
        """);
    System.out.println(release.title() + " " + release.publishedAt().orElseThrow());
    for (Statistic s : release.statistics()) {
      System.out.println(release.quote(s.span()) + ": " + s.indicator());
      System.out.println("  " + s.quantity().approximation() + " " + s.quantity().value());
      s.change().ifPresent(c -> System.out.println("  " + c.direction() + " " + c.basis()));
      s.period().flatMap(p -> p.start()).ifPresent(day -> System.out.println("  from " + day));
      s.regions().forEach(r -> System.out.println("  " + r.code() + " " + r.name()));
    }
  }
}
