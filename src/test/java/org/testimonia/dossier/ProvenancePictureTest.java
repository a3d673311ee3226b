package org.testimonia.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.testimonia.claim.Standing;
import org.testimonia.dossier.DrawnProvenance.DrawnArrow;
import org.testimonia.evidence.independence.Node;
import org.testimonia.evidence.independence.Provenance.Relation;
import org.testimonia.evidence.provenance.NodeSeen;
import org.w3c.dom.Document;

class ProvenancePictureTest {

    private static NodeSeen claim() {
        return new NodeSeen(Node.claim(new UUID(1, 1)), "Threats to children", "2", null, Standing.CONTESTED);
    }

    private static NodeSeen agent(int number, String label) {
        return new NodeSeen(Node.agent(new UUID(2, number)), label, "a" + number, null, null);
    }

    private static DrawnArrow arrow(NodeSeen from, NodeSeen to) {
        return new DrawnArrow(from, to, Relation.TAKEN_FROM, null, null);
    }

    /** A claim, and so many people it rests on. */
    private static DrawnProvenance star(int people, String label) {
        NodeSeen claim = claim();
        List<NodeSeen> nodes = new ArrayList<>(List.of(claim));
        List<DrawnArrow> arrows = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            NodeSeen person = agent(i, label);
            nodes.add(person);
            arrows.add(arrow(claim, person));
        }
        return new DrawnProvenance(nodes, arrows);
    }

    private static Document drawn(DrawnProvenance provenance) throws Exception {
        String svg = ProvenancePicture.alone(LayOut.of(provenance), "A picture", node -> "/p/x/" + node.name());
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void every_dot_is_a_link_with_its_whole_name_and_nothing_in_a_name_does_anything() throws Exception {
        Document svg = drawn(star(3, "Abram \"Slutsky\" <script>alert(1)</script> & others"));

        assertThat(svg.getElementsByTagName("a").getLength()).isEqualTo(4);
        assertThat(svg.getElementsByTagName("path").getLength()).isEqualTo(3);
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Claim 2: Threats to children, contested");
        assertThat(svg.getElementsByTagName("title").item(1).getTextContent())
                .isEqualTo("Abram \"Slutsky\" <script>alert(1)</script> & others");
    }

    @Test
    void no_more_than_sixty_dots_are_drawn_and_the_last_says_how_many_are_not() throws Exception {
        assertThat(drawn(star(59, "Somebody")).getElementsByTagName("circle").getLength())
                .isEqualTo(60);

        Document svg = drawn(star(500, "Somebody"));

        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(60);
        assertThat(svg.getDocumentElement().getTextContent()).contains("+442");
    }

    @Test
    void dots_stand_to_the_right_of_what_rests_on_them() {
        NodeSeen claim = claim();
        NodeSeen orlov = agent(1, "Orlov");
        NodeSeen slutsky = agent(2, "Slutsky");
        LaidOut laidOut = LayOut.of(new DrawnProvenance(
                List.of(claim, orlov, slutsky),
                List.of(arrow(claim, orlov), arrow(orlov, slutsky), arrow(claim, slutsky))));

        assertThat(laidOut.dots()).extracting(dot -> dot.x()).isSorted();
        assertThat(laidOut.dots().get(2).x()).isLessThan(laidOut.width());
        assertThat(laidOut.lines())
                .allSatisfy(line -> assertThat(line.points().size() % 3).isEqualTo(1));
    }
}
