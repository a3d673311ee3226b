package org.testimonia.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;
import org.testimonia.text.TargetJson.QuoteJson;

/** The rules by which a target names a place; every refusal says which field, what stands there, and the cure. */
final class Targets {

    static final int MOST = 100;
    static final int LONGEST_QUOTE = 10_000;
    private static final int CANDIDATES_SHOWN = 20;

    private Targets() {}

    /** One target on its way to a passage. */
    record Wanted(TargetJson target, String field, PlainText.Whole revision, int length) {

        boolean hasRange() {
            return target.start() != null || target.end() != null;
        }

        PlainText.Stretch stretch() {
            return new PlainText.Stretch(
                    revision.text(),
                    revision.revision(),
                    Math.max(0, start() - Passage.CONTEXT),
                    Math.min(length, end() + Passage.CONTEXT));
        }

        int start() {
            return target.start() == null ? 0 : target.start();
        }

        int end() {
            return target.end() == null ? length : target.end();
        }
    }

    static void checkShape(List<TargetJson> targets, String field) {
        if (targets.size() > MOST) {
            throw Refusal.invalid(field, "At most " + MOST + " passages at once.");
        }
        for (int i = 0; i < targets.size(); i++) {
            String name = field + "[" + i + "]";
            TargetJson target = targets.get(i);
            if (target == null || target.text() == null || target.text().isBlank()) {
                throw Refusal.invalid(name + ".text", "Name the text the passage stands in.");
            }
            checkQuote(target, name);
        }
    }

    private static void checkQuote(TargetJson target, String name) {
        QuoteJson quote = target.quote();
        boolean range = target.start() != null || target.end() != null;
        if (quote == null && !range) {
            throw Refusal.invalid(name, "Name the place by start and end, or by quote.exact.");
        }
        if (quote != null && (quote.exact() == null || quote.exact().isEmpty())) {
            throw Refusal.invalid(name + ".quote.exact", "A quotation has at least one character.");
        }
        for (String words : quote == null ? new String[0] : words(quote)) {
            if (words != null && CodePoints.length(words) > LONGEST_QUOTE) {
                throw Refusal.invalid(
                        name + ".quote.exact",
                        "A quotation has at most 10,000 characters; name a longer passage by start and end alone.");
            }
        }
    }

    private static @Nullable String[] words(QuoteJson quote) {
        return new @Nullable String[] {quote.exact(), quote.prefix(), quote.suffix()};
    }

    /** Looks the target's revision up among those of the texts that were named, and holds the range against it. */
    static Wanted find(TargetJson target, String name, List<Sql.Row> revisions) {
        List<Sql.Row> ofText = revisions.stream()
                .filter(row -> row.text("slug").equals(target.text()))
                .toList();
        if (ofText.isEmpty()) {
            throw Refusal.invalid(name + ".text", "There is no text “" + target.text() + "” in this project.");
        }
        Sql.Row row = ofText.stream()
                .filter(each -> each.number("number")
                        == (target.revision() == null ? each.number("newest") : target.revision()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        name + ".revision",
                        "The text has no revision " + target.revision() + "; its newest is "
                                + ofText.get(0).number("newest") + "."));
        PlainText.Whole revision = new PlainText.Whole(row.id("text_id"), row.number("number"));
        Wanted wanted = new Wanted(target, name, revision, row.number("length"));
        if (wanted.hasRange()) {
            checkRange(wanted);
        }
        return wanted;
    }

    private static void checkRange(Wanted wanted) {
        TargetJson target = wanted.target();
        if (target.start() == null || target.end() == null) {
            String missing = target.start() == null ? ".start" : ".end";
            throw Refusal.invalid(wanted.field() + missing, "A range has both start and end.");
        }
        if (target.start() < 0) {
            throw Refusal.invalid(wanted.field() + ".start", "start is 0 or more.");
        }
        if (target.end() > wanted.length()) {
            throw Refusal.invalid(
                    wanted.field() + ".end", "The text ends at " + wanted.length() + ", before the end of this range.");
        }
        if (target.start() >= target.end()) {
            throw Refusal.invalid(wanted.field() + ".end", "end is greater than start.");
        }
    }

    /** The passage of a range; a quotation beside it must say the same. */
    static Passage passage(Wanted wanted, String stretch) {
        int before = wanted.start() - wanted.stretch().start();
        Excerpt excerpt = Excerpt.of(stretch, before, before + wanted.end() - wanted.start());
        QuoteJson quote = wanted.target().quote();
        if (quote != null) {
            checkAgreement(
                    wanted.field(), "exact", excerpt.exact(), excerpt.exact().equals(quote.exact()));
            checkAgreement(wanted.field(), "prefix", excerpt.prefix(), endAlike(excerpt.prefix(), quote.prefix()));
            checkAgreement(wanted.field(), "suffix", excerpt.suffix(), beginAlike(excerpt.suffix(), quote.suffix()));
        }
        return new Passage(
                wanted.revision().text(), wanted.revision().revision(), wanted.start(), wanted.end(), excerpt);
    }

    private static boolean endAlike(String kept, @Nullable String asked) {
        return asked == null || kept.endsWith(asked) || (isCut(kept) && asked.endsWith(kept));
    }

    private static boolean beginAlike(String kept, @Nullable String asked) {
        return asked == null || kept.startsWith(asked) || (isCut(kept) && asked.startsWith(kept));
    }

    /** A client may know more of what stands around than a passage keeps. */
    private static boolean isCut(String kept) {
        return CodePoints.length(kept) == Passage.CONTEXT;
    }

    private static void checkAgreement(String field, String part, String stands, boolean agrees) {
        if (!agrees) {
            String shown =
                    stands.length() <= 200 ? stands : stands.substring(0, stands.offsetByCodePoints(0, 150)) + "…";
            throw Refusal.invalid(
                            field + ".quote." + part,
                            "The range and its quotation do not agree. There stands: “" + shown + "”.")
                    .with("stands", shown);
        }
    }

    /** The passage a quotation names in a whole text, if it names exactly one. */
    static Passage passage(Wanted wanted, QuoteJson quote, String whole) {
        List<Integer> places = places(quote, whole);
        String field = wanted.field() + ".quote.exact";
        if (places.isEmpty()) {
            throw Refusal.invalid(
                    field,
                    quote.prefix() == null && quote.suffix() == null
                            ? "These words do not stand in the text. Copy them exactly as they stand there."
                            : "These words do not stand in the text with this prefix and suffix around them.");
        }
        List<Passage> candidates = passages(wanted, quote, whole, places);
        if (places.size() > 1) {
            throw Refusal.invalid(
                            field,
                            "These words stand in the text " + places.size()
                                    + " times. Add what stands before (prefix) or after (suffix), or name start and end.")
                    .with(
                            "candidates",
                            candidates.stream().map(Targets::candidate).toList());
        }
        return candidates.get(0);
    }

    private static List<Integer> places(QuoteJson quote, String whole) {
        String exact = String.valueOf(quote.exact());
        String prefix = quote.prefix() == null ? "" : quote.prefix();
        String suffix = quote.suffix() == null ? "" : quote.suffix();
        List<Integer> places = new ArrayList<>();
        for (int at = whole.indexOf(exact); at >= 0; at = whole.indexOf(exact, at + 1)) {
            if (whole.startsWith(suffix, at + exact.length())
                    && at >= prefix.length()
                    && whole.startsWith(prefix, at - prefix.length())) {
                places.add(at);
            }
        }
        return places;
    }

    private static List<Passage> passages(Wanted wanted, QuoteJson quote, String whole, List<Integer> places) {
        String exact = String.valueOf(quote.exact());
        List<Passage> passages = new ArrayList<>();
        int unit = 0;
        int start = 0;
        for (int place : places.subList(0, Math.min(places.size(), CANDIDATES_SHOWN))) {
            start += whole.codePointCount(unit, place);
            unit = place;
            Excerpt excerpt = Excerpt.within(whole, place, place + exact.length());
            passages.add(new Passage(
                    wanted.revision().text(),
                    wanted.revision().revision(),
                    start,
                    start + CodePoints.length(exact),
                    excerpt));
        }
        return passages;
    }

    private static Map<String, Object> candidate(Passage passage) {
        return Map.of(
                "start", passage.startAt, "end", passage.endAt, "prefix", passage.prefix, "suffix", passage.suffix);
    }
}
