package org.respite.formats.indicator;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.respite.model.indicator.Estimate;
import org.respite.model.indicator.Figure;
import org.respite.model.indicator.Indicators;
import org.respite.model.indicator.Line;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Indicators for machines: docs/reference/indicators.schema.json says the form. */
public final class IndicatorsJson {

    public static final String FORMAT = "respite-indicators/1";

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private IndicatorsJson() {}

    public static String text(Indicators indicators) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("format", FORMAT);
        json.put("at", indicators.at().toString());
        json.put("known", indicators.known().toString());
        json.put("timeZone", indicators.zone().getId());
        indicators.instrument().ifPresentOrElse(i -> json.put("instrument", i), () -> json.putNull("instrument"));
        var lines = json.putArray("lines");
        indicators.lines().forEach(line -> line(lines.addObject(), line));
        return MAPPER.writeValueAsString(json);
    }

    private static void line(ObjectNode json, Line line) {
        json.put("indicator", line.indicator()).put("what", line.what()).put("unit", line.unit()).put("area", line.area());
        json.put("from", line.from().toString()).put("until", line.until().toString());
        json.put("state", line.state().name().toLowerCase(Locale.ROOT));
        value(json, line.value());
        var figures = json.putArray("figures");
        line.figures().forEach(f -> figure(figures.addObject(), f));
        var clauses = json.putArray("clauses");
        line.clauses().forEach(clauses::add);
    }

    private static void figure(ObjectNode json, Figure figure) {
        value(json, figure.value());
        json.put("unit", figure.unit()).put("source", figure.source()).put("asOf", figure.asOf().toString()).put("status", figure.status());
        var entries = json.putArray("entries");
        figure.entries().forEach(entries::add);
    }

    private static void value(ObjectNode json, Optional<Estimate> value) {
        number(json, "low", value.map(Estimate::low));
        number(json, "best", value.flatMap(Estimate::best));
        number(json, "high", value.flatMap(Estimate::high));
    }

    private static void number(ObjectNode json, String key, Optional<BigDecimal> number) {
        number.ifPresentOrElse(n -> json.put(key, n), () -> json.putNull(key));
    }
}
