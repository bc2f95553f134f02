module demo {
  requires io.github.gongbao.parser;
}
