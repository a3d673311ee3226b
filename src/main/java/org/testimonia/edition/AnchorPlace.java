package org.testimonia.edition;

import java.util.Set;
import org.testimonia.shared.xml.XmlElement;
import org.testimonia.shared.xml.XmlFile;
import org.testimonia.shared.xml.XmlText;

/**
 * Where an empty anchor may stand: in an element that takes one among its words or children.
 *
 * @param index into the file's text
 * @param host the element it stands in
 */
record AnchorPlace(int index, XmlElement host) {

    /** Elements of tei_all 4.11.0 that take text and anchors in any order, or anchors between all their children. */
    private static final Set<String> HOSTS = Set.of("""
            ab abbr accMat acquisition activity actor add addName additions addrLine address affiliation age argument
            author authority back bibl biblScope birth bloc body byline camera caption case castGroup castItem castList
            catchwords cell change channel cit citedRange cl classCode closer collation collection colloc colophon
            condition constitution corr country custEvent damage date dateline death decoNote def del derivation
            dictScrap distinct distributor district div div1 div2 div3 div4 div5 div6 div7 docAuthor docDate docEdition
            docImprint docTitle domain edition editor education eg email emph entryFree epigraph epilogue etym eventName
            expan explicit extent factuality faith figure filiation finalRubric floatingText floruit foliation foreign
            forename form front funder fw gen genName gender geoDecl geogFeat geogName gloss gram gramGrp group handNote
            head headItem headLabel heraldry hi hyph iType imprimatur incipit institution interaction item l label lang
            langKnown language layout lbl lem lg licence line list listBibl locale m material measure mentioned metSym
            metamark mod mood musicNotation name nameLink nationality note num number objectName objectType occupation
            offset opener orgName orig origDate origPlace origin orth p per performance persName persPronouns phr
            placeName pos post postscript preparedness principal prologue pron provenance pubPlace publisher purpose q
            quote rb rdg re ref reg region repository residence resp restore retrace rhyme role roleDesc roleName rs rt
            rubric s said salute scriptNote secFol secl seg sense series set settlement sex sic signatures signed
            soCalled socecStatus sound source sourceDoc sp spGrp span speaker sponsor stage stamp street stress subc
            subst summary supplied support surface surname surplus surrogates syll table tech term text textLang time
            title titlePage titlePart tns trailer typeNote u unclear unit usg view w watermark wit witDetail writing xr
            zone
            """.strip().split("\\s+", -1));

    /** The place itself where an anchor is allowed, else before or after the elements around it that take none. */
    static AnchorPlace nearest(XmlFile file, int index, boolean before) {
        XmlElement host = file.elementAround(index);
        XmlText section = host.sectionAround(index);
        int at = section == null ? index : before ? section.start() : section.end();
        while (!takesAnchors(host) && host.parent() != null) {
            at = before ? host.start() : host.end();
            host = host.parent();
        }
        return new AnchorPlace(at, host);
    }

    private static boolean takesAnchors(XmlElement element) {
        return element.namespace().equals(TeiSplice.NAMESPACE) && HOSTS.contains(element.local());
    }
}
