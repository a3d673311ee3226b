package org.testimonia.question;

import java.util.List;
import org.testimonia.shared.Refusal;

/**
 * What a question is called and what it asks for.
 *
 * @param order where it stands in the list
 * @param name in addresses: {@code one-origin}
 * @param title as people ask it
 * @param sentence what the answer shows
 */
public record About(int order, String name, String title, String sentence, List<Parameter> parameters) {

    static About of(int order, String name, String title, String sentence, Parameter... parameters) {
        return new About(order, name, title, sentence, List.of(parameters));
    }

    Parameter parameter(String name) {
        return parameters.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(name, "This question does not ask for " + name + "."));
    }
}
