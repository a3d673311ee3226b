package org.testimonia.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.provenance.Certainty;
import org.testimonia.evidence.provenance.Criterion;
import org.testimonia.evidence.provenance.CriticismOf;
import org.testimonia.evidence.provenance.DerivationSeen;
import org.testimonia.evidence.provenance.Grades;
import org.testimonia.evidence.provenance.Manner;

/**
 * What a page about a source or a person tells of its criticism.
 *
 * @param page address of the page, from the project on: {@code sources/orlov1953}
 * @param name of the source or the person
 * @param takes what it has from others
 * @param gives who has it from there
 * @param forms null for who may not add to it
 */
public record Critique(
        String page,
        String name,
        List<DerivationSeen> takes,
        List<DerivationSeen> gives,
        List<CriticismOf> criticism,
        @Nullable Forms forms) {

    /**
     * What can be chosen in the forms.
     *
     * @param others whom or what it may be derived from, or who may have it from there
     */
    public record Forms(List<Option> others, List<Option> criteria) {

        public List<Option> manners() {
            return Option.of(Manner.values(), Manner::code, manner -> manner.words);
        }

        public List<Option> certainties() {
            return Option.of(Certainty.values(), Certainty::code, Certainty::code);
        }

        public List<Option> grades() {
            return Grades.MEANINGS.entrySet().stream()
                    .map(grade -> new Option(grade.getKey(), grade.getValue()))
                    .toList();
        }

        static List<Option> criteria(List<Criterion> criteria) {
            return criteria.stream()
                    .map(each -> new Option(each.code(), each.words() + ": " + each.question))
                    .toList();
        }
    }
}
