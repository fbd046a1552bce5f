package org.respite.formats.osm.file;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads OSM XML. Document types and entities are not looked at; what an editor marked as deleted is passed over. */
final class XmlFile {

    private final XMLStreamReader xml;
    private final OsmHandler handler;
    private long things;

    private XmlFile(XMLStreamReader xml, OsmHandler handler) {
        this.xml = xml;
        this.handler = handler;
    }

    static void read(InputStream in, OsmHandler handler) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            new XmlFile(factory.createXMLStreamReader(in), handler).read();
        } catch (XMLStreamException e) {
            throw OsmFileException.broken("line " + e.getLocation().getLineNumber(), "the XML is broken");
        }
    }

    private void read() throws XMLStreamException {
        xml.nextTag();
        if (!xml.getLocalName().equals("osm")) {
            throw OsmFileException.broken("<" + xml.getLocalName() + ">", "this XML is not of OpenStreetMap");
        }
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "meta" -> meta();
                    case "node" -> node();
                    case "way" -> way();
                    case "relation" -> relation();
                    default -> { } // bounds, notes
                }
            }
        }
    }

    /** As Overpass writes it. */
    private void meta() {
        var time = xml.getAttributeValue(null, "osm_base");
        if (time != null) {
            handler.asOf(time);
        }
    }

    private void node() throws XMLStreamException {
        long id = number("id");
        boolean gone = isGone();
        int latitude = gone ? 0 : degrees("lat", 90);
        int longitude = gone ? 0 : degrees("lon", 180);
        var parts = parts();
        if (!gone) {
            handler.node(id, latitude, longitude, parts.tags);
        }
    }

    private void way() throws XMLStreamException {
        long id = number("id");
        boolean gone = isGone();
        var parts = parts();
        if (!gone && !parts.nodes.isEmpty()) {
            handler.way(id, parts.nodes.stream().mapToLong(Long::longValue).toArray(), parts.tags);
        }
    }

    private void relation() throws XMLStreamException {
        long id = number("id");
        boolean gone = isGone();
        var parts = parts();
        if (!gone) {
            handler.relation(id, parts.members, parts.tags);
        }
    }

    /** What stands inside an element. */
    private record Parts(Map<String, String> tags, List<Long> nodes, List<OsmHandler.Member> members) {}

    private Parts parts() throws XMLStreamException {
        if (++things > OsmFile.MOST_THINGS) {
            throw OsmFileException.tooLarge("more than " + OsmFile.MOST_THINGS + " things", "the file holds too much");
        }
        var parts = new Parts(new HashMap<>(0), new ArrayList<>(0), new ArrayList<>(0));
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "tag" -> parts.tags.put(text("k"), text("v"));
                    case "nd" -> parts.nodes.add(number("ref"));
                    case "member" -> parts.members.add(new OsmHandler.Member(kind(), number("ref"), text("role")));
                    default -> throw OsmFileException.broken("<" + xml.getLocalName() + ">", "this does not belong here" + line());
                }
                if (parts.nodes.size() > OsmFile.LONGEST_WAY) {
                    throw OsmFileException.broken("", "a way has more than " + OsmFile.LONGEST_WAY + " nodes" + line());
                }
                xml.nextTag();
            }
        }
        return parts;
    }

    private OsmHandler.Kind kind() {
        return switch (text("type")) {
            case "node" -> OsmHandler.Kind.NODE;
            case "way" -> OsmHandler.Kind.WAY;
            case "relation" -> OsmHandler.Kind.RELATION;
            default -> throw OsmFileException.broken(text("type"), "this is no kind of member" + line());
        };
    }

    private boolean isGone() {
        return "delete".equals(xml.getAttributeValue(null, "action")) || "false".equals(xml.getAttributeValue("", "visible"));
    }

    private String text(String attribute) {
        var value = xml.getAttributeValue(null, attribute);
        if (value == null) {
            throw OsmFileException.broken("<" + xml.getLocalName() + ">", "the attribute “" + attribute + "” is missing" + line());
        }
        return value;
    }

    private long number(String attribute) {
        try {
            return Long.parseLong(text(attribute));
        } catch (NumberFormatException e) {
            throw OsmFileException.broken(text(attribute), "a whole number is needed" + line());
        }
    }

    private int degrees(String attribute, int most) {
        try {
            double degrees = Double.parseDouble(text(attribute));
            if (Double.isNaN(degrees)) {
                throw new NumberFormatException();
            }
            return Degrees.units(Math.round(degrees * OsmHandler.UNITS), most);
        } catch (NumberFormatException e) {
            throw OsmFileException.broken(text(attribute), "degrees are needed" + line());
        }
    }

    private String line() {
        return ", line " + xml.getLocation().getLineNumber();
    }
}
