package io.github.gongbao.parser.mention.actor;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.place.Gazetteer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads who acted, where a clause says so: its subject, behind words of time and place.
 *
 * <pre>{@code
 * ActorReader.read("6月以来,全国公安机关破案1.2万起"); // 公安机关
 * ActorReader.read("向公安机关报案"); // nobody: an object
 * }</pre>
 */
public final class ActorReader {
  private static final Gazetteer GAZETTEER = Gazetteer.INSTANCE;
  private static final String TIME = "0123456789年月日时分至-以来上下半前后季度初中末底旬今去当本近同期间截止到目每第一二三四五六七八九十";
  private static final String NUMERALS = "0123456789一二三四五六七八九十两百千万余多几";

  /** How far the subject may stand behind the start of its clause. */
  private static final int LEAD_LENGTH = 60;

  /** How many characters the field of a body may have that no lexicon knows. */
  private static final int UNKNOWN_FIELD = 8;

  private final String text;
  private final List<ActorMention> mentions = new ArrayList<>();

  private ActorReader(String text) {
    this.text = text;
  }

  /**
   * The actors of a text.
   *
   * @param folded the folded view of the text
   * @return the actors in text order; they do not overlap; empty if there are none
   */
  public static List<ActorMention> read(String folded) {
    return new ActorReader(folded).readAll();
  }

  private List<ActorMention> readAll() {
    int clause = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isClauseMark(text.charAt(i))) {
        if (i > clause && !inTitle(clause)) {
          readClause(clause, i);
        }
        clause = i + 1;
      }
    }
    return List.copyOf(mentions);
  }

  private static boolean isClauseMark(char c) {
    return switch (c) {
      case '。',
          ',',
          ';',
          ':',
          '!',
          '?',
          '(',
          ')',
          '\n',
          '“',
          '”',
          '《',
          '》',
          '[',
          ']',
          '{',
          '}',
          '…' ->
          true;
      default -> false;
    };
  }

  /** A body that begins the title of a document does nothing here. */
  private boolean inTitle(int clause) {
    return clause > 0 && text.charAt(clause - 1) == '《';
  }

  private void readClause(int start, int end) {
    String clause = text.substring(start, end);
    int limit = Math.min(clause.length(), LEAD_LENGTH);
    int place = 0;
    int at = 0;
    while (at < limit) {
      int actor = actor(clause, at);
      if (actor > at) {
        int from = isOffice(clause, actor) ? place : at;
        add(clause, start, from, actor);
        return;
      }
      int behind = behindLead(clause, at);
      if (behind == at) {
        add(clause, start, at, unknown(clause, at));
        return;
      }
      if (!isPlace(clause, at)) {
        place = behind;
      }
      at = behind;
    }
  }

  private void add(String clause, int start, int from, int to) {
    if (to > from && to < clause.length()) {
      mentions.add(
          new ActorMention(new Span(start + from, start + to), clause.substring(from, to)));
    }
  }

  private static int behindPlaces(String clause, int at) {
    int end = at;
    while (end < clause.length() && isPlace(clause, end)) {
      end = behindLead(clause, end);
    }
    return end;
  }

  /** Whether one division stands here, or 省, 市, 县, 区, whose office the actor may be. */
  private static boolean isPlace(String clause, int at) {
    Gazetteer.Name place = GAZETTEER.at(clause, at);
    return place != null
        ? place.entry() instanceof Gazetteer.Named
        : "省市县区".indexOf(clause.charAt(at)) >= 0;
  }

  /** Whether the actor ends as one office does, and not as all of a kind do: 人民法院, but 法院. */
  private static boolean isOffice(String clause, int end) {
    return switch (clause.charAt(end - 1)) {
      case '厅', '局', '委', '站' -> true;
      case '关' -> clause.startsWith("海关", end - 2);
      case '院' -> clause.startsWith("人民法院", end - 4) || clause.startsWith("人民检察院", end - 5);
      case '会' -> clause.startsWith("委员会", end - 3);
      default -> false;
    };
  }

  /** The end of the actor that begins here, partners included; {@code at} if there is none. */
  private static int actor(String clause, int at) {
    int end = one(clause, at);
    if (end == at) {
      return at;
    }
    while (end < clause.length()) {
      int link = link(clause, end);
      int from = link == end ? end : behindPlaces(clause, link);
      int partner = link == end ? end : one(clause, from);
      if (partner == from) {
        break;
      }
      end = partner;
    }
    boolean owner =
        ActorWords.BELONGING.beginsAt(clause, end) && !ActorWords.PREDICATE.beginsAt(clause, end);
    return owner || namesOfficial(clause, end) ? at : end;
  }

  /** 生态环境部环评司有关负责人: an office that no lexicon knows, and one of its people. */
  private static boolean namesOfficial(String clause, int at) {
    int limit = Math.min(clause.length(), at + UNKNOWN_FIELD);
    for (int i = at; i < limit && isHan(clause.charAt(i)); i++) {
      if ("司局厅处室委".indexOf(clause.charAt(i)) >= 0 && ActorWords.BELONGING.beginsAt(clause, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static int link(String clause, int at) {
    for (String link : List.of("、", "会同", "联合", "和", "及", "与")) {
      if (clause.startsWith(link, at)) {
        return at + link.length();
      }
    }
    return at;
  }

  /** The end of one body, with its offices. */
  private static int one(String clause, int at) {
    // 科技部门 is an authority, though 科技部 is a body.
    int end = Math.max(ActorWords.BODY.end(clause, at), authority(clause, at));
    if (end == at) {
      end = common(clause, at);
    }
    for (int inner = end; end > at && end < clause.length(); end = inner) {
      inner = office(clause, end);
      if (inner == end) {
        break;
      }
    }
    return end;
  }

  /** An authority of a known field, or of several: 公安、卫健等部门. */
  private static int authority(String clause, int at) {
    int end = at;
    if (clause.startsWith("各级", end)) {
      end += 2;
    }
    int fields = end;
    for (int i = 0; i < UNKNOWN_FIELD; i++) {
      int field = ActorWords.FIELD.end(clause, fields);
      int close = ActorWords.END.end(clause, field);
      if (close > field && field > end) {
        return close;
      }
      if (field == fields) {
        break;
      }
      fields = field;
      if (fields < clause.length() && "、和及".indexOf(clause.charAt(fields)) >= 0) {
        fields++;
      } else if (clause.startsWith("等", fields)) {
        fields += clause.startsWith("等有关", fields) || clause.startsWith("等相关", fields) ? 3 : 1;
        close = ActorWords.END.end(clause, fields);
        return close > fields ? close : at;
      }
    }
    return at;
  }

  private static int common(String clause, int at) {
    int end = ActorWords.ACTOR.end(clause, at);
    return end > at && ActorWords.PREDICATE.beginsAt(clause, end) ? end : at;
  }

  /** A body whose field no lexicon knows: it needs a predicate behind it. */
  private static int unknown(String clause, int at) {
    if (ActorWords.PREDICATE.beginsAt(clause, at)) {
      return at;
    }
    for (int i = at; i < Math.min(clause.length(), at + UNKNOWN_FIELD); i++) {
      int end = ActorWords.OFFICE.end(clause, i);
      if (i > at + 1 && end > i && ActorWords.PREDICATE.beginsAt(clause, end)) {
        return end;
      }
      if (ActorWords.STOP.beginsAt(clause, i) || !isHan(clause.charAt(i))) {
        return at;
      }
    }
    return at;
  }

  private static int office(String clause, int at) {
    int field = at;
    for (int i = 0; i < 3; i++) {
      field = ActorWords.FIELD.end(clause, field);
    }
    int end = ActorWords.OFFICE.end(clause, field);
    if (end > field) {
      return end;
    }
    int close = ActorWords.END.end(clause, field);
    return close > field && field > at ? close : at;
  }

  /** Past one word of time or place, a count or an opening word; {@code at} if none stands here. */
  private static int behindLead(String clause, int at) {
    int lead = Math.max(ActorWords.LEAD.end(clause, at), ActorWords.PIVOT.end(clause, at));
    Gazetteer.Name place = GAZETTEER.at(clause, at);
    if (place != null && !(place.entry() instanceof Gazetteer.NoPlace)) {
      lead = Math.max(lead, at + place.length());
    }
    if (lead > at) {
      return lead;
    }
    char c = clause.charAt(at);
    boolean skipped = TIME.indexOf(c) >= 0 || NUMERALS.indexOf(c) >= 0 || "、 .%".indexOf(c) >= 0;
    return skipped ? at + 1 : at;
  }

  private static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }
}
