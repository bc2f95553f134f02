/**
 * What bulletins say, as immutable records, with their JSON and their tables. The records are in
 * {@link io.github.gongbao.model}, whose page has the map of them; {@link
 * io.github.gongbao.json.ReleaseJson} writes and reads them; {@link
 * io.github.gongbao.table.TidyTable} makes flat tables of them. {@code
 * io.github.gongbao.parser.BulletinParser}, in the module of its name, reads them from pages.
 */
module io.github.gongbao.core {
  requires de.siegmar.fastcsv;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;
  requires transitive com.fasterxml.jackson.annotation;
  requires tools.jackson.databind;

  exports io.github.gongbao.json;
  exports io.github.gongbao.model;
  exports io.github.gongbao.series;
  exports io.github.gongbao.table;

  opens io.github.gongbao.model;
}
