package vn.muadam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The pages as text: well-formed, short, without words, styles or scripts of their own. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final int LONGEST = 120;

    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final Set<String> NAMESPACES = Set.of(
            XHTML,
            "http://www.w3.org/2000/svg",
            "http://www.w3.org/2000/xmlns/",
            "jakarta.faces.core",
            "jakarta.faces.html",
            "jakarta.faces.facelets",
            "jakarta.faces.passthrough",
            "jakarta.tags.core",
            "http://primefaces.org/ui",
            "primefaces",
            "urn:muadam:tags");

    /** What reads alike in every language: the product's name, the sign for the size of letters. */
    private static final String SAME_EVERYWHERE = "Mưa Dầm|Aa|English|Tiếng Việt|Zalo";

    private static final Set<String> READ_BY_PEOPLE = Set.of(
            "alt",
            "title",
            "aria-label",
            "placeholder",
            "header",
            "headerText",
            "label",
            "summary",
            "emptyMessage",
            "requiredMessage",
            "converterMessage",
            "validatorMessage");

    @ParameterizedTest
    @MethodSource("pages")
    void pagesFitAScreen(Path page) throws IOException {
        assertThat(Files.readAllLines(page)).hasSizeLessThanOrEqualTo(LONGEST);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pagesUseKnownTagsOnly(Path page) throws Exception {
        assertThat(elements(page)).extracting(Element::getNamespaceURI).allMatch(NAMESPACES::contains);
        assertThat(attributes(page))
                .extracting(Attr::getNamespaceURI)
                .allMatch(namespace -> namespace == null || NAMESPACES.contains(namespace));
    }

    /** The content security policy forbids both; looks live in the style sheets, behaviour in the scripts. */
    @ParameterizedTest
    @MethodSource("pages")
    void pagesHaveNoStyleAndNoScriptInside(Path page) throws Exception {
        assertThat(attributes(page))
                .filteredOn(
                        attribute -> XHTML.equals(attribute.getOwnerElement().getNamespaceURI())
                                || attribute.getName().equals("style"))
                .extracting(Attr::getName)
                .noneMatch(name -> name.equals("style") || name.startsWith("on"));
        assertThat(elements(page))
                .filteredOn(element -> Set.of("script", "style").contains(element.getLocalName()))
                .allMatch(element -> element.getTextContent().isBlank());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pagesBindNoComponents(Path page) throws Exception {
        assertThat(attributes(page)).extracting(Attr::getName).doesNotContain("binding");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pagesTakeEveryWordFromTheBundles(Path page) throws Exception {
        assertThat(texts(document(page)))
                .map(PagesTest::withoutExpressions)
                .noneMatch(text -> text.codePoints().anyMatch(Character::isLetter));
        assertThat(attributes(page))
                .filteredOn(attribute -> READ_BY_PEOPLE.contains(attribute.getName()))
                .map(attribute -> withoutExpressions(attribute.getValue()))
                .noneMatch(text -> text.codePoints().anyMatch(Character::isLetter));
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        }
    }

    private static String withoutExpressions(String text) {
        return text.replaceAll("#\\{[^}]*\\}", "").replaceAll(SAME_EVERYWHERE, "");
    }

    private static List<String> texts(Node node) {
        List<String> found = new ArrayList<>();
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child.getNodeType() == Node.TEXT_NODE) {
                found.add(child.getNodeValue());
            } else if (child.getNodeType() == Node.ELEMENT_NODE) {
                found.addAll(texts(child));
            }
        }
        return found;
    }

    private static List<Attr> attributes(Path page) throws Exception {
        List<Attr> found = new ArrayList<>();
        for (Element element : elements(page)) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                found.add((Attr) attributes.item(i));
            }
        }
        return found;
    }

    private static List<Element> elements(Path page) throws Exception {
        List<Element> found = new ArrayList<>();
        NodeList all = document(page).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            found.add((Element) all.item(i));
        }
        return found;
    }

    private static Document document(Path page) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        return builder.parse(page.toFile());
    }
}
