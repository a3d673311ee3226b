package org.testimonia.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.review.ResearchQuestions;

/**
 * The answers to a question beside one another: what each source has for and against each.
 *
 * @param rows one for each source, or for what else speaks
 */
public record AnswerTable(ResearchQuestions.Seen question, List<Row> rows) {

    /** What one source says to the answers, in their order. */
    public record Row(String voice, List<List<EvidenceSeen>> cells) {}

    static AnswerTable of(ResearchQuestions.Seen question, List<EvidenceSeen> evidence) {
        Map<String, Map<UUID, List<EvidenceSeen>>> byVoice = new LinkedHashMap<>();
        evidence.stream()
                .filter(each -> !each.isDeclined())
                .forEach(each -> byVoice.computeIfAbsent(voice(each), any -> new LinkedHashMap<>())
                        .computeIfAbsent(each.claim(), any -> new ArrayList<>())
                        .add(each));
        return new AnswerTable(
                question,
                byVoice.entrySet().stream()
                        .map(each -> new Row(
                                each.getKey(),
                                question.answers().stream()
                                        .map(answer -> each.getValue().getOrDefault(answer.claimId(), List.of()))
                                        .toList()))
                        .toList());
    }

    private static String voice(EvidenceSeen each) {
        var source = each.source();
        return source == null || each.premise() != null ? each.voice() : source.label();
    }
}
