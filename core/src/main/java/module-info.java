/** The records of a bulletin, and their JSON. */
module io.github.gongbao.core {
  requires de.siegmar.fastcsv;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;
  requires transitive com.fasterxml.jackson.annotation;
  requires tools.jackson.databind;

  exports io.github.gongbao.json;
  exports io.github.gongbao.model;
  exports io.github.gongbao.table;

  opens io.github.gongbao.model;
}
