package org.testimonia.question;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.testimonia.shared.Refusal;

/** Every question that can be put, in their order. */
@ApplicationScoped
public class Questions {

    private final List<Question> all;

    Questions(@All List<Question> all) {
        this.all = all.stream()
                .sorted(Comparator.comparing(each -> each.about().order()))
                .toList();
    }

    List<About> about() {
        return all.stream().map(Question::about).toList();
    }

    Question named(String name) {
        return all.stream()
                .filter(each -> each.about().name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("question " + name));
    }
}
