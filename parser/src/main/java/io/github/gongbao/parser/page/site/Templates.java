package io.github.gongbao.parser.page.site;

import java.util.List;
import java.util.Optional;

/** The known templates; of two that match, the first one reads the page. */
public final class Templates {
  private static final List<Template> ALL =
      List.of(
          new GovCnPolicyTable(),
          new GovCnPolicyLibrary(),
          new GovCnGazette(),
          new GovCnBig5(),
          new GovCnNews2023(),
          new GovCnNews2016(),
          new GovCnNews2014(),
          new ForeignMinistry2014(),
          new ForeignMinistry2021(),
          new FinancialRegulator(),
          new StatisticsBureau2014(),
          new StatisticsBureau2023(),
          new GuangdongDisclosure(),
          new GuangzhouRule(),
          new GuangzhouArticle(),
          new GuangzhouHousing(),
          new GuangzhouMarketRegulation(),
          new GuangzhouLabour(),
          new TianheDistrict(),
          new YuexiuDistrict(),
          new ZengchengDistrict(),
          new ShanxiProvince(),
          new ZhejiangReform(),
          new MannedSpace(),
          new BayannurCity(),
          new InnerMongolia(),
          new JilinDisclosure(),
          new EastChinaTrade(),
          new StandardMetadata(),
          new TrsEditor());

  private Templates() {}

  /** The template of a page, if it is known. */
  public static Optional<Template> of(HtmlTree tree) {
    return ALL.stream().filter(template -> template.matches(tree)).findFirst();
  }

  /** All templates, in the order in which they are tried. */
  public static List<Template> all() {
    return ALL;
  }
}
