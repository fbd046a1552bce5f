package org.respite.formats.hxl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.respite.formats.table.HxlTag;

/** What hashtag a column most likely has that carries none, by its name. */
final class TagGuess {

    /** The core hashtags of the HXL standard that can matter here; a cell that spells one without # means it. */
    private static final Set<String> CORE = Set.of(
            "access", "activity", "adm1", "adm2", "adm3", "adm4", "adm5", "affected", "beneficiary", "capacity", "channel",
            "contact", "country", "crisis", "currency", "date", "delivery", "description", "event", "frequency", "geo",
            "group", "impact", "indicator", "inneed", "item", "loc", "meta", "modality", "need", "operations", "org",
            "output", "population", "reached", "region", "respondee", "sector", "service", "severity", "status",
            "subsector", "targeted", "value");

    /** The code of a place; where the name speaks of an area, of that area: many places have it in common. */
    private static final String CODE = "#loc+code";

    /** Beginnings of words in English, Spanish, French and Arabic, the more special ones first. */
    private static final Map<String, List<String>> NAMES = names();

    private TagGuess() {}

    /** The tag that a cell of a hashtag row spells without its sign. */
    static Optional<HxlTag> withoutSign(String cell) {
        return HxlTag.find("#" + cell.strip()).filter(tag -> CORE.contains(tag.name()));
    }

    /** The tag that a column of this name would most likely have. */
    static Optional<HxlTag> ofName(String header) {
        var words = " " + header.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        var tags = NAMES.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(name -> words.contains(" " + name)))
                .map(Map.Entry::getKey)
                .toList();
        var area = tags.stream().filter(tag -> tag.startsWith("#adm")).findFirst();
        return tags.contains(CODE) && area.isPresent()
                ? HxlTag.find(area.orElseThrow() + "+code")
                : tags.stream().findFirst().flatMap(HxlTag::find);
    }

    private static Map<String, List<String>> names() {
        var names = new LinkedHashMap<String, List<String>>();
        names.put("#contact", List.of("contact", "phone", "mobile", "email", "e mail", "teléfono", "correo", "هاتف"));
        names.put("#geo+lat", List.of("latitud", "lat ", "خط العرض"));
        names.put("#geo+lon", List.of("longitud", "lon ", "lng ", "خط الطول"));
        names.put(CODE, List.of("pcode", "p code", "place code", "site code"));
        names.put("#inneed", List.of("people in need", "persons in need", "in need", "pin ", "personas necesitadas"));
        names.put("#targeted", List.of("targeted", "target ", "cible"));
        names.put("#reached", List.of("reached", "atteint", "alcanzad"));
        names.put("#affected+f", List.of("women", "female", "mujeres", "femmes"));
        names.put("#affected+m", List.of("men ", "male ", "hombres", "hommes"));
        names.put("#affected", List.of("affected", "persons", "people", "beneficiar", "personas", "personnes"));
        names.put("#subsector", List.of("subsector", "sub sector", "sous secteur"));
        names.put("#sector", List.of("sector", "cluster", "secteur", "القطاع"));
        names.put("#org", List.of("organi", "agency", "partner", "who ", "quién", "agence", "منظمة", "المنظمة"));
        names.put("#activity", List.of("activit", "actividad", "what ", "النشاط"));
        names.put("#adm3", List.of("subdistrict", "sub district", "admin3", "admin 3", "adm3"));
        names.put("#adm2", List.of("district", "municipio", "commune", "admin2", "admin 2", "adm2"));
        names.put("#adm1", List.of("governorate", "province", "provincia", "departamento", "département", "admin1", "admin 1",
                "adm1", "محافظة", "المحافظة"));
        names.put("#country", List.of("country", "país", "pays ", "البلد", "الدولة"));
        names.put("#item", List.of("item", "commodity", "article", "producto"));
        names.put("#loc", List.of("location", "place", "site ", "village", "town", "city", "camp", "port", "localidad",
                "lieu", "الموقع", "المكان"));
        names.put("#date", List.of("date", "fecha", "when ", "التاريخ"));
        return names;
    }
}
