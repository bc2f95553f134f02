package io.github.gongbao.parser.page.site;

/** Any site edited with TRS: the generic way finds which of its editor boxes is the body. */
final class TrsEditor extends Template {
  TrsEditor() {
    super("trs-editor");
    known(".TRS_Editor");
  }
}
