package org.testimonia.evidence.independence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testimonia.evidence.independence.SmallGraph.id;
import static org.testimonia.evidence.independence.SmallGraph.node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.testimonia.evidence.Stance;

/** Random small worlds, computed once by the graph and once by a model that tries every way and every choice. */
@Execution(ExecutionMode.CONCURRENT)
class ReferenceModelTest {

    private static final List<String> AGENTS = List.of("A", "B", "C", "D");
    private static final List<String> SOURCES = List.of("s", "t", "u", "v");
    private static final List<String> RANGES = List.of("[0,10)", "[5,15)", "[20,30)");
    private static final List<String> CLAIMS = List.of("1", "2", "3", "4");

    @Test
    void independence_is_what_the_definition_says() {
        for (int seed = 0; seed < 400; seed++) {
            World world = new World(new Random(seed));
            DependenceGraph graph = world.graph().build();
            for (String claim : CLAIMS) {
                Independence computed = graph.independence(id(claim), Stance.SUPPORTS);

                assertThat(computed.low()).as("low, seed " + seed).isEqualTo(world.low(claim));
                assertThat(computed.high())
                        .as("high, seed " + seed)
                        .isEqualTo(world.high(claim))
                        .isGreaterThanOrEqualTo(computed.low());
                assertThat(computed.pairs().stream()
                                .map(Independence.Pair::verdict)
                                .toList())
                        .as("verdicts, seed " + seed)
                        .isEqualTo(world.verdicts(claim));
                assertThat(new HashSet<>(computed.singlePoints()))
                        .as("single points, seed " + seed)
                        .isEqualTo(nodes(world.singlePoints(claim)));
            }
        }
    }

    @Test
    void what_falls_is_what_no_way_saves() {
        for (int seed = 0; seed < 400; seed++) {
            World world = new World(new Random(seed));
            DependenceGraph graph = world.graph().build();
            for (String gone : List.of("A", "B", "C", "D", "s", "t", "u", "v")) {
                Fall fall = graph.without(new Rejection(node(gone)));
                String as = "seed " + seed + " without " + gone;

                assertThat(fall.rounds().stream()
                                .map(ReferenceModelTest::claims)
                                .toList())
                        .as(as)
                        .isEqualTo(world.rounds(gone));
                assertThat(fall.tainted().stream().map(Fall.Tainted::evidence).collect(Collectors.toSet()))
                        .as(as)
                        .isEqualTo(world.tainted(gone));
                fall.rounds()
                        .forEach(round -> round.forEach(each -> assertThat(each.path())
                                .as(as)
                                .startsWith(Node.claim(each.claim()))
                                .endsWith(node(gone))));
            }
        }
    }

    private static Set<UUID> claims(List<Fall.Fallen> round) {
        return round.stream().map(Fall.Fallen::claim).collect(Collectors.toSet());
    }

    private static Set<Node> nodes(Set<String> names) {
        return names.stream().map(SmallGraph::node).collect(Collectors.toSet());
    }

    /** A random world and the definitions, word for word, by names. */
    private static final class World {

        private record Taken(String child, String parent, boolean certain) {}

        private record Offered(String claim, String start, boolean own) {

            UUID id() {
                return SmallGraph.evidence(claim, start);
            }
        }

        private final Map<String, Set<String>> authors = new LinkedHashMap<>();
        private final List<Taken> taken = new ArrayList<>();
        private final Set<Offered> items = new LinkedHashSet<>();
        private final Map<String, Set<String>> premises = new LinkedHashMap<>();
        private final Map<String, Map<String, String>> quoted = new HashMap<>();
        private final Set<Set<String>> found = new HashSet<>();

        World(Random random) {
            for (String source : SOURCES) {
                for (String agent : AGENTS) {
                    if (random.nextInt(4) == 0) {
                        authors.computeIfAbsent(source, any -> new TreeSet<>()).add(agent);
                    }
                }
            }
            for (int i = random.nextInt(9); i > 0; i--) {
                Taken each = new Taken(
                        anyText(random),
                        random.nextInt(3) == 0 ? any(AGENTS, random) : anyText(random),
                        random.nextBoolean());
                if (!each.child().equals(each.parent())) {
                    taken.add(each);
                }
            }
            for (int i = random.nextInt(12); i > 0; i--) {
                Offered each = new Offered(any(CLAIMS, random), anyText(random), random.nextInt(3) == 0);
                if (items.stream().noneMatch(other -> other.id().equals(each.id()))) {
                    items.add(each);
                }
            }
            for (int i = random.nextInt(4); i > 0; i--) {
                int upper = 1 + random.nextInt(3);
                premises.computeIfAbsent(CLAIMS.get(upper), any -> new TreeSet<>())
                        .add(CLAIMS.get(random.nextInt(upper)));
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                quoted.computeIfAbsent(any(CLAIMS, random), any -> new HashMap<>())
                        .put(any(SOURCES, random) + any(RANGES, random), any(AGENTS, random));
            }
            for (int i = random.nextInt(4); i > 0; i--) {
                found.add(new HashSet<>(List.of(any(SOURCES, random), any(SOURCES, random))));
            }
            found.removeIf(pair -> pair.size() < 2);
        }

        private static String any(List<String> names, Random random) {
            return names.get(random.nextInt(names.size()));
        }

        private static String anyText(Random random) {
            return any(SOURCES, random) + (random.nextInt(4) == 0 ? "" : any(RANGES, random));
        }

        SmallGraph graph() {
            SmallGraph graph = new SmallGraph();
            authors.forEach((source, people) -> people.forEach(agent -> graph.author(source, agent)));
            taken.forEach(each -> graph.taken(each.child(), each.parent(), each.certain()));
            quoted.forEach((claim, places) -> places.forEach((place, agent) -> graph.quotes(claim, place, agent)));
            items.forEach(each -> graph.item(each.claim(), Stance.SUPPORTS, true, each.own(), each.start()));
            premises.forEach((claim, all) -> all.forEach(premise -> graph.rests(claim, premise)));
            found.forEach(pair -> {
                List<String> two = List.copyOf(pair);
                graph.found(two.get(0), two.get(1));
            });
            CLAIMS.forEach(claim -> graph.builder.published(id(claim)));
            return graph;
        }

        private static String source(String text) {
            return text.contains("[") ? text.substring(0, text.indexOf('[')) : text;
        }

        private static boolean isAgent(String name) {
            return AGENTS.contains(name);
        }

        /** Own derivations, those of overlapping passages, and those of the source. */
        private Set<String> parents(String text, boolean certainOnly) {
            return taken.stream()
                    .filter(each -> each.certain() || !certainOnly)
                    .filter(each -> each.child().equals(text)
                            || each.child().equals(source(text))
                            || (each.child().contains("[")
                                    && text.contains("[")
                                    && SmallGraph.range(each.child()).overlaps(SmallGraph.range(text))))
                    .map(Taken::parent)
                    .collect(Collectors.toSet());
        }

        private Set<String> asserters(Offered item) {
            Set<String> people = quoted.getOrDefault(item.claim(), Map.of()).entrySet().stream()
                    .filter(each -> item.start().contains("[")
                            && SmallGraph.range(each.getKey()).overlaps(SmallGraph.range(item.start())))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.toSet());
            return people.isEmpty() ? authors.getOrDefault(source(item.start()), Set.of()) : people;
        }

        private Set<String> walk(Offered item, boolean certainOnly, Set<String> informants) {
            Set<String> seen = new HashSet<>(asserters(item));
            visit(item.start(), certainOnly, seen, informants);
            return seen;
        }

        private void visit(String node, boolean certainOnly, Set<String> seen, Set<String> informants) {
            if (isAgent(node)) {
                seen.add(node);
            } else if (seen.add(node)) {
                visit(source(node), certainOnly, seen, informants);
                seen.addAll(authors.getOrDefault(source(node), Set.of()));
                for (String parent : parents(node, certainOnly)) {
                    if (isAgent(parent)) {
                        informants.add(parent);
                    }
                    visit(parent, certainOnly, seen, informants);
                }
            }
        }

        private Set<String> closure(Offered item) {
            return walk(item, false, new HashSet<>());
        }

        private Set<String> origins(Offered item) {
            if (item.own()) {
                return asserters(item);
            }
            Set<String> informants = new HashSet<>();
            walk(item, false, informants);
            return informants;
        }

        private List<Offered> of(String claim) {
            return items.stream().filter(each -> each.claim().equals(claim)).toList();
        }

        private static boolean meet(Set<String> one, Set<String> other) {
            return one.stream().anyMatch(other::contains);
        }

        List<Verdict> verdicts(String claim) {
            List<Offered> all = of(claim);
            List<Verdict> verdicts = new ArrayList<>();
            for (int a = 0; a < all.size(); a++) {
                for (int b = a + 1; b < all.size(); b++) {
                    verdicts.add(verdict(all.get(a), all.get(b)));
                }
            }
            return verdicts;
        }

        private Verdict verdict(Offered a, Offered b) {
            if (meet(origins(a), origins(b))) {
                return Verdict.COMMON_ORIGIN;
            }
            if (meet(closure(a), closure(b))) {
                return Verdict.COMMON_CHANNEL;
            }
            return found.contains(new HashSet<>(List.of(source(a.start()), source(b.start()))))
                    ? Verdict.FOUND_INDEPENDENT
                    : Verdict.UNEXAMINED;
        }

        int low(String claim) {
            List<Offered> left = new ArrayList<>(of(claim));
            int groups = 0;
            while (!left.isEmpty()) {
                groups++;
                List<Offered> group = new ArrayList<>(List.of(left.remove(0)));
                for (int i = 0; i < group.size(); i++) {
                    Offered member = group.get(i);
                    List<Offered> joining = left.stream()
                            .filter(each -> verdict(member, each).isDependence())
                            .toList();
                    group.addAll(joining);
                    left.removeAll(joining);
                }
            }
            return groups;
        }

        int high(String claim) {
            List<Offered> all = of(claim);
            int best = 0;
            for (int choice = 0; choice < 1 << all.size(); choice++) {
                List<Offered> chosen = new ArrayList<>();
                for (int i = 0; i < all.size(); i++) {
                    if ((choice >> i & 1) == 1) {
                        chosen.add(all.get(i));
                    }
                }
                if (chosen.stream()
                        .allMatch(one -> chosen.stream().allMatch(other -> one == other || !certainly(one, other)))) {
                    best = Math.max(best, chosen.size());
                }
            }
            return best;
        }

        private boolean certainly(Offered one, Offered other) {
            return meet(walk(one, true, new HashSet<>()), walk(other, true, new HashSet<>()));
        }

        Set<String> singlePoints(String claim) {
            List<Offered> all = of(claim);
            if (all.size() < 2) {
                return Set.of();
            }
            Set<String> common = new HashSet<>(closure(all.get(0)));
            all.forEach(each -> common.retainAll(closure(each)));
            return common;
        }

        private boolean isBlocked(String node, String gone) {
            return node.equals(gone)
                    || (!isAgent(node)
                            && (source(node).equals(gone)
                                    || authors.getOrDefault(source(node), Set.of())
                                            .contains(gone)));
        }

        private boolean falls(Offered item, String gone) {
            if (!closure(item).contains(gone)) {
                return false;
            }
            if (asserters(item).contains(gone) || isBlocked(item.start(), gone)) {
                return true;
            }
            return !item.own() && !isSaved(item.start(), gone, Set.of());
        }

        /** Tries every way that goes nowhere twice. */
        private boolean isSaved(String node, String gone, Set<String> before) {
            if (isBlocked(node, gone) || before.contains(node)) {
                return false;
            }
            Set<String> parents = isAgent(node) ? Set.of() : parents(node, false);
            Set<String> way = new HashSet<>(before);
            way.add(node);
            return parents.isEmpty() || parents.stream().anyMatch(parent -> isSaved(parent, gone, way));
        }

        Set<UUID> tainted(String gone) {
            return items.stream()
                    .filter(each -> closure(each).contains(gone) && !falls(each, gone))
                    .map(Offered::id)
                    .collect(Collectors.toSet());
        }

        List<Set<UUID>> rounds(String gone) {
            List<Set<UUID>> rounds = new ArrayList<>();
            Set<String> fallen = new HashSet<>();
            while (true) {
                Set<String> round = CLAIMS.stream()
                        .filter(claim -> !fallen.contains(claim) && hasLost(claim, gone, fallen))
                        .collect(Collectors.toSet());
                if (round.isEmpty()) {
                    return rounds;
                }
                fallen.addAll(round);
                rounds.add(round.stream().map(SmallGraph::id).collect(Collectors.toSet()));
            }
        }

        private boolean hasLost(String claim, String gone, Set<String> fallen) {
            Set<String> rests = premises.getOrDefault(claim, Set.of());
            return !(of(claim).isEmpty() && rests.isEmpty())
                    && of(claim).stream().allMatch(each -> falls(each, gone))
                    && fallen.containsAll(rests);
        }
    }
}
