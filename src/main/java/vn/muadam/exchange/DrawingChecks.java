package vn.muadam.exchange;

import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Checks an SVG drawing: nothing that runs, nothing that is fetched from elsewhere, nothing that is no drawing. */
final class DrawingChecks {

    private static final Set<String> REFUSED =
            Set.of("script", "foreignobject", "iframe", "embed", "object", "audio", "video", "handler", "listener");
    private static final Pattern OUTSIDE =
            Pattern.compile("(?is).*(@import|url\\(\\s*['\"]?\\s*[^'\"#\\s]|expression\\s*\\(|javascript:).*");

    private final FileFaults faults;
    private final XMLStreamReader xml;

    private DrawingChecks(FileFaults faults, XMLStreamReader xml) {
        this.faults = faults;
        this.xml = xml;
    }

    static void check(PackageText drawing) {
        XMLInputFactory factory =
                XMLInputFactory.newDefaultFactory(); // the JDK's, whatever reader the class path offers
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(drawing.text()));
            new DrawingChecks(drawing.faults(), xml).checkAll();
        } catch (XMLStreamException broken) {
            drawing.faults().add(position(broken.getLocation()), "fault.file-unsafe.svg-broken");
        }
    }

    private void checkAll() throws XMLStreamException {
        boolean root = true;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (root && !xml.getLocalName().equals("svg")) {
                    report("fault.file-unsafe.svg-root", xml.getLocalName());
                }
                root = false;
                checkElement();
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                report("fault.file-unsafe.svg-element", "<!");
            } else if (xml.hasText() && OUTSIDE.matcher(xml.getText()).matches()) {
                report("fault.file-unsafe.svg-outside", "style");
            }
        }
    }

    private void checkElement() {
        String element = xml.getLocalName();
        if (REFUSED.contains(element.toLowerCase(Locale.ROOT))) {
            report("fault.file-unsafe.svg-element", element);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            checkAttribute(
                    xml.getAttributeLocalName(i), xml.getAttributeValue(i).strip());
        }
    }

    private void checkAttribute(String written, String value) {
        String name = written.toLowerCase(Locale.ROOT);
        boolean animatesReference =
                name.equals("attributename") && value.toLowerCase(Locale.ROOT).matches("(.*:)?href|on.*");
        if (name.startsWith("on") || animatesReference) {
            report("fault.file-unsafe.svg-element", written);
        } else if ((name.equals("href") || name.equals("src")) && !value.startsWith("#")) {
            report("fault.file-unsafe.svg-outside", written);
        } else if (OUTSIDE.matcher(value).matches()) {
            report("fault.file-unsafe.svg-outside", written);
        }
    }

    private void report(String messageKey, String what) {
        faults.add(position(xml.getLocation()), messageKey, what);
    }

    private static Position position(Location location) {
        return location == null
                ? Position.START
                : new Position(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }
}
