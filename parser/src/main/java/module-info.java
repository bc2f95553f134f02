/** Reads gov.cn pages and texts into releases. */
module io.github.gongbao.parser {
  requires transitive io.github.gongbao.core;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;
  requires org.jsoup;

  exports io.github.gongbao.parser;
}
