package io.github.gongbao.parser.page.site;

/** Jilin province's disclosure column, about 2022. */
final class JilinDisclosure extends Template {
  JilinDisclosure() {
    super("xxgk.jl.gov.cn");
    known(".zlyxwz");
    body(".contents_div");
  }
}
