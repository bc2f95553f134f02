package io.github.gongbao.parser.mention.actor;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.place.Gazetteer;
import io.github.gongbao.parser.mention.place.PlaceMention;
import io.github.gongbao.parser.text.CharacterSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads who acted, where a clause says so: its subject, behind words of time and place.
 *
 * <pre>{@code
 * ActorReader.read("6月以来,全国公安机关破案1.2万起", places); // 公安机关
 * ActorReader.read("向公安机关报案", places); // nobody: an object
 * }</pre>
 */
public final class ActorReader {
  private static final Gazetteer GAZETTEER = Gazetteer.INSTANCE;

  private static final CharacterSet CLAUSE_MARKS = CharacterSet.of("。,;:!?()\n“”《》[]{}…");

  /** What times, counts and lists are written with, which stand before who acts. */
  private static final CharacterSet LEADING =
      CharacterSet.of("0123456789年月日时分至-以来上下半前后季度初中末底旬今去当本近同期间截止到目每第一二三四五六七八九十", "两百千万余多几", "、 .%");

  /** How far the subject may stand behind the start of its clause. */
  private static final int LEAD_LENGTH = 60;

  /** How many characters the field of a body may have that no lexicon knows. */
  private static final int UNKNOWN_FIELD = 8;

  private static final String NUMERALS = "一二三四五六七八九十";

  private final String text;

  /** Where the place ends that begins at an offset. */
  private final Map<Integer, Integer> places = new HashMap<>();

  private final List<ActorMention> mentions = new ArrayList<>();

  /** Where the clause ends that is read. */
  private int clauseEnd;

  private ActorReader(String text, List<PlaceMention> places) {
    this.text = text;
    for (PlaceMention place : places) {
      this.places.put(place.span().start(), place.span().end());
    }
  }

  /**
   * The actors of a text.
   *
   * @param folded the folded view of the text
   * @param places its places, one of which may be part of a body: 公安局罗庄分局
   * @return the actors in text order; they do not overlap; empty if there are none
   */
  public static List<ActorMention> read(String folded, List<PlaceMention> places) {
    return new ActorReader(folded, places).readAll();
  }

  private List<ActorMention> readAll() {
    int clause = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || CLAUSE_MARKS.has(text.charAt(i))) {
        if (i > clause && !inTitle(clause)) {
          clauseEnd = i;
          readClause(clause);
        }
        clause = i + 1;
      }
    }
    return List.copyOf(mentions);
  }

  /** A body that begins the title of a document does nothing here. */
  private boolean inTitle(int clause) {
    return clause > 0 && text.charAt(clause - 1) == '《';
  }

  private void readClause(int start) {
    int limit = Math.min(clauseEnd, start + LEAD_LENGTH);
    int place = start;
    int at = start;
    while (at < limit) {
      int actor = actor(at);
      if (actor > at) {
        add(isOffice(actor) ? place : at, actor);
        return;
      }
      int behind = behindLead(at);
      if (behind == at) {
        add(at, unknown(at));
        return;
      }
      if (!isPlace(at)) {
        place = behind;
      }
      at = behind;
    }
  }

  private void add(int from, int to) {
    if (to > from && to < clauseEnd) {
      mentions.add(new ActorMention(new Span(from, to), text.substring(from, to)));
    }
  }

  private int behindPlaces(int at) {
    int end = at;
    while (end < clauseEnd && isPlace(end)) {
      end = behindLead(end);
    }
    return end;
  }

  /** Whether one division stands here, or 省, 市, 县, 区, whose office the actor may be. */
  private boolean isPlace(int at) {
    Gazetteer.Name place = GAZETTEER.at(text, at);
    return place != null
        ? place.entry() instanceof Gazetteer.Named
        : ActorWords.DIVISION.beginsAt(text, at);
  }

  /** Whether the actor ends as one office does, and not as all of a kind do: 人民法院, but 法院. */
  private boolean isOffice(int end) {
    return switch (text.charAt(end - 1)) {
      case '厅', '局', '委', '站' -> true;
      case '关' -> text.startsWith("海关", end - 2);
      case '院' -> text.startsWith("人民法院", end - 4) || text.startsWith("人民检察院", end - 5);
      case '会' -> text.startsWith("委员会", end - 3);
      default -> false;
    };
  }

  /** The end of the actor that begins here, partners included; {@code at} if there is none. */
  private int actor(int at) {
    int end = one(at);
    if (end == at) {
      return at;
    }
    while (end < clauseEnd) {
      int link = ActorWords.LINK.end(text, end);
      int from = link == end ? end : behindPlaces(link);
      int partner = link == end ? end : one(from);
      if (partner == from) {
        break;
      }
      end = partner;
    }
    boolean owner =
        ActorWords.BELONGING.beginsAt(text, end) && !ActorWords.PREDICATE.beginsAt(text, end);
    return owner || namesOfficial(end) ? at : end;
  }

  /** 生态环境部环评司有关负责人: an office that no lexicon knows, and one of its people. */
  private boolean namesOfficial(int at) {
    int limit = Math.min(clauseEnd, at + UNKNOWN_FIELD);
    for (int i = at; i < limit && isHan(text.charAt(i)); i++) {
      if (ActorWords.UNIT.beginsAt(text, i) && ActorWords.BELONGING.beginsAt(text, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** The end of one body, with its offices. */
  private int one(int at) {
    // 科技部门 is an authority, though 科技部 is a body.
    int end = Math.max(ActorWords.BODY.end(text, at), authority(at));
    if (end == at) {
      end = common(at);
    }
    for (int inner = end; end > at && end < clauseEnd; end = inner) {
      inner = office(end);
      if (inner == end) {
        break;
      }
    }
    return end;
  }

  /** An authority of a known field, or of several: 公安、卫健等部门. */
  private int authority(int at) {
    int end = at;
    if (text.startsWith("各级", end)) {
      end += 2;
    }
    int fields = end;
    for (int i = 0; i < UNKNOWN_FIELD; i++) {
      int field = ActorWords.FIELD.end(text, fields);
      int close = ActorWords.END.end(text, field);
      if (close > field && field > end) {
        return close;
      }
      if (field == fields) {
        break;
      }
      fields = field;
      if (fields < clauseEnd && "、和及".indexOf(text.charAt(fields)) >= 0) {
        fields++;
      } else if (text.startsWith("等", fields)) {
        fields += text.startsWith("等有关", fields) || text.startsWith("等相关", fields) ? 3 : 1;
        close = ActorWords.END.end(text, fields);
        return close > fields ? close : at;
      }
    }
    return at;
  }

  private int common(int at) {
    int end = ActorWords.ACTOR.end(text, at);
    return end > at && ActorWords.PREDICATE.beginsAt(text, end) ? end : at;
  }

  /** A body whose field no lexicon knows: it needs a predicate behind it. */
  private int unknown(int at) {
    if (ActorWords.PREDICATE.beginsAt(text, at)) {
      return at;
    }
    for (int i = at; i < Math.min(clauseEnd, at + UNKNOWN_FIELD); i++) {
      int end = ActorWords.OFFICE.end(text, i);
      if (i > at + 1 && end > i && ActorWords.PREDICATE.beginsAt(text, end)) {
        return end;
      }
      if (ActorWords.STOP.beginsAt(text, i) || !isHan(text.charAt(i))) {
        return at;
      }
    }
    return at;
  }

  private int office(int at) {
    int field = places.getOrDefault(at, at);
    for (int i = 0; i < 3; i++) {
      field = ActorWords.FIELD.end(text, field);
    }
    int end = ActorWords.OFFICE.end(text, field);
    if (end > field) {
      return end;
    }
    // 公安局交警大队三中队
    boolean numbered = field < clauseEnd && NUMERALS.indexOf(text.charAt(field)) >= 0;
    field += numbered ? 1 : 0;
    int close = ActorWords.END.end(text, field);
    return close > field && field > at ? close : at;
  }

  /** Past one word of time or place, a count or an opening word; {@code at} if none stands here. */
  private int behindLead(int at) {
    int lead = Math.max(ActorWords.LEAD.end(text, at), ActorWords.PIVOT.end(text, at));
    Gazetteer.Name place = GAZETTEER.at(text, at);
    if (place != null && place.isPlace()) {
      lead = Math.max(lead, at + place.length());
    }
    lead = Math.max(lead, places.getOrDefault(at, at));
    if (lead > at) {
      return lead;
    }
    return LEADING.has(text.charAt(at)) ? at + 1 : at;
  }

  private static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }
}
