package org.testimonia.evidence.provenance;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What several people think of one thing, criterion by criterion.
 *
 * @param spread one grade where all agree, else the best and the worst: {@code B–D, 3 assessors}
 * @param latest the newest assessment of each person, in the order they were made
 */
public record CriticismOf(Criterion criterion, String spread, List<AssessmentSeen> latest) {

    /** Each criterion by which anybody assessed; assessments of one thing, in the order they were made. */
    public static List<CriticismOf> all(List<AssessmentSeen> assessments) {
        Map<Criterion, Map<UUID, AssessmentSeen>> newest = new EnumMap<>(Criterion.class);
        for (AssessmentSeen each : assessments) {
            Map<UUID, AssessmentSeen> people = newest.computeIfAbsent(each.criterion(), any -> new LinkedHashMap<>());
            people.remove(each.byId());
            people.put(each.byId(), each);
        }
        return newest.entrySet().stream()
                .map(entry -> of(entry.getKey(), List.copyOf(entry.getValue().values())))
                .toList();
    }

    private static CriticismOf of(Criterion criterion, List<AssessmentSeen> latest) {
        List<String> grades = latest.stream().map(AssessmentSeen::grade).toList();
        return new CriticismOf(criterion, Grades.spread(criterion.grades(), grades), latest);
    }
}
