package se.forstasamtalet.editor.sheet;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of an OpenDocument spreadsheet (ODF 1.3, part 3), as LibreOffice and Numbers' neighbours write it.
 */
final class Ods {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private final List<List<List<String>>> pages = new ArrayList<>();
    private List<List<String>> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int rowTimes;

    private Ods() {}

    /** @param content the part {@code content.xml}, without any words of its own */
    static List<List<List<String>>> pages(byte[] content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
        Ods sheet = new Ods();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getNamespaceURI().equals(TABLE)) {
                sheet.begin(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getNamespaceURI().equals(TABLE)
                    && xml.getLocalName().equals("table-row")) {
                sheet.endRow();
            }
        }
        return sheet.pages;
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "table" -> {
                rows = new ArrayList<>();
                pages.add(rows);
            }
            case "table-row" -> {
                cells = new ArrayList<>();
                rowTimes = times(xml, "number-rows-repeated");
            }
            case "table-cell", "covered-table-cell" -> cell(xml);
            default -> {
                // Columns, styles and the like say nothing.
            }
        }
    }

    /** What is repeated to the end of the page is empty: it is not written out. */
    private void endRow() {
        boolean isEmpty = cells.stream().allMatch(String::isEmpty);
        for (int time = 0; time < (isEmpty ? Math.min(rowTimes, 1) : rowTimes); time++) {
            SheetFile.checkSize(rows.size() + 1, cells.size());
            rows.add(cells);
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        int times = times(xml, "number-columns-repeated");
        if (xml.getAttributeValue(TABLE, "formula") != null) {
            throw new SheetException("En cell på rad " + (rows.size() + 1)
                    + " är en formel. Skriv själva värdet i stället.");
        }
        String type = xml.getAttributeValue(OFFICE, "value-type");
        String value = value(xml, type == null ? "" : type);
        String shown = text(xml);
        String cell = value == null ? shown : value;
        for (int time = 0; time < (cell.isEmpty() ? Math.min(times, SheetFile.MOST_COLUMNS - cells.size())
                : times); time++) {
            SheetFile.checkSize(rows.size(), cells.size());
            cells.add(cell);
        }
    }

    /** What a cell holds that is no text; null when it is one. */
    private static @Nullable String value(XMLStreamReader xml, String type) {
        return switch (type) {
            case "float", "currency", "percentage" -> xml.getAttributeValue(OFFICE, "value");
            case "boolean" -> xml.getAttributeValue(OFFICE, "boolean-value");
            case "date" -> xml.getAttributeValue(OFFICE, "date-value");
            // PT08H30M00S
            case "time" -> time(xml.getAttributeValue(OFFICE, "time-value"));
            default -> null;
        };
    }

    private static @Nullable String time(@Nullable String value) {
        return value == null ? null : value.replaceAll("PT(\\d+)H(\\d+)M.*", "$1:$2");
    }

    /** The paragraphs of a cell, each a line. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        boolean isInText = false;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (xml.getNamespaceURI().equals(TEXT) && xml.getLocalName().equals("p")) {
                    text.append(isInText ? "\n" : "");
                    isInText = true;
                } else if (xml.getNamespaceURI().equals(TEXT) && xml.getLocalName().equals("s")) {
                    text.append(' ');
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (isInText && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private static int times(XMLStreamReader xml, String name) {
        String times = xml.getAttributeValue(TABLE, name);
        return times == null ? 1 : Integer.parseInt(times);
    }
}
