package se.forstasamtalet.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A listing's form, as a browser would send it. */
final class DeskForm {

    private DeskForm() {}

    /** Every field, if nothing was touched. */
    static Map<String, Object> fields(String html) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Element page = Jsoup.parse(html).selectFirst("form:has(button[value=changes])");
        page.select("input:not([type=checkbox]), textarea").forEach(
                input -> fields.put(input.attr("name"), input.is("textarea") ? input.wholeText() : input.val()));
        page.select("select").forEach(select -> fields.put(select.attr("name"), chosen(select)));
        page.select("input[type=checkbox][checked]").stream().map(box -> box.attr("name")).distinct()
                .forEach(name -> fields.put(name,
                        page.select("input[type=checkbox][checked]").stream()
                                .filter(box -> box.attr("name").equals(name)).map(Element::val).toList()));
        fields.remove("token");
        return fields;
    }

    private static String chosen(Element select) {
        Element chosen = select.selectFirst("option[selected]");
        return (chosen == null ? select.selectFirst("option") : chosen).val();
    }
}
