package org.testimonia.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.testimonia.evidence.provenance.FallJson;
import org.testimonia.evidence.provenance.FallSeen;
import org.testimonia.evidence.provenance.Falls;
import org.testimonia.evidence.provenance.NodeSeen.NodeJson;
import org.testimonia.evidence.provenance.Rejections;
import org.testimonia.journal.Entries;
import org.testimonia.project.Here;

/** Which claims would fall if somebody or something were rejected. */
@ApplicationScoped
class FallsWithout implements Question {

    private static final About ABOUT = About.of(
            3,
            "what-falls",
            "What falls if somebody is not believed?",
            "Leave out a person, a source, a piece of evidence or a claim, and see which claims lose all support.",
            Parameter.needed(
                    "without",
                    "Leave out whom?",
                    "agent:{id}, source:{key}, evidence:{id} or claim:{number}.",
                    Parameter.Sort.WITHOUT));

    private final Rejections rejections;
    private final Falls falls;
    private final Entries entries;
    private final Here here;

    FallsWithout(Rejections rejections, Falls falls, Entries entries, Here here) {
        this.rejections = rejections;
        this.falls = falls;
        this.entries = entries;
        this.here = here;
    }

    @Override
    public About about() {
        return ABOUT;
    }

    /** A claim that falls, in which round, and one way from it to what is left out. */
    record Item(int claim, String statement, int round, List<NodeJson> path) {}

    @Override
    public Answer answer(Asked asked) {
        FallSeen fall = falls.without(rejections.read(asked.text("without")), Long.MAX_VALUE);
        FallJson json = FallJson.of(fall, entries.revision(here.project()));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("items", items(json));
        body.put("without", json.without());
        body.put("rounds", json.rounds());
        body.put("tainted", json.tainted());
        body.put("weakened", json.weakened());
        return Answer.of(body, falling(fall), touched(fall));
    }

    private static List<Item> items(FallJson json) {
        List<Item> items = new ArrayList<>();
        for (int round = 0; round < json.rounds().size(); round++) {
            for (FallJson.FallenJson each : json.rounds().get(round)) {
                items.add(new Item(each.claim(), each.statement(), round + 1, each.path()));
            }
        }
        return items;
    }

    private static Sheet falling(FallSeen fall) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int round = 0; round < fall.rounds().size(); round++) {
            for (FallSeen.FallenSeen each : fall.rounds().get(round)) {
                rows.add(Cell.row(
                        Cell.claim(Integer.parseInt(each.number()), each.claim().label()),
                        Cell.standing(each.standing()),
                        Cell.words(round + 1),
                        Cell.way(each.path().subList(1, each.path().size()))));
            }
        }
        return Sheet.of("Falls", "No claim falls.", List.of("Claim", "Standing", "Round", "The way there"), rows);
    }

    private static Sheet touched(FallSeen fall) {
        return Sheet.of(
                "Loses some support",
                "No claim loses only some.",
                List.of("Claim", "Loses", "Keeps"),
                fall.weakened().stream()
                        .map(each -> Cell.row(
                                Cell.claim(
                                        Integer.parseInt(each.claim().name()),
                                        each.claim().label()),
                                Cell.nodes(each.lost()),
                                Cell.nodes(each.remains())))
                        .toList());
    }
}
