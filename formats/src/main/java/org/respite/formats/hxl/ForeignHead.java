package org.respite.formats.hxl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.respite.formats.table.Grid;
import org.respite.formats.table.HxlTag;
import org.respite.formats.table.TableReader;

/**
 * The columns of a foreign table and the rows below them.
 *
 * @param isTagged there is a row of hashtags, with or without their signs
 * @param words where the head was found, in words
 */
record ForeignHead(List<Field> fields, List<Grid.Line> rows, boolean isTagged, String words) {

    private static final int SEARCHED = 25;
    private static final int LEAST_TAGS = 3;

    /** How a column's hashtag is known. */
    enum Known {
        TAGGED,
        WITHOUT_SIGN,
        BY_NAME,
        NOT
    }

    /** A column. */
    record Field(int at, String header, String spelt, Optional<HxlTag> tag, Known known) {

        boolean is(String name) {
            return tag.filter(t -> t.name().equals(name)).isPresent();
        }

        boolean has(String attribute) {
            return tag.filter(t -> t.attributes().contains(attribute)).isPresent();
        }

        String title() {
            return header.isBlank() ? spelt : header;
        }
    }

    /** The same without some of its columns. */
    ForeignHead without(Predicate<Field> unwanted) {
        return new ForeignHead(fields.stream().filter(unwanted.negate()).toList(), rows, isTagged, words);
    }

    static Optional<ForeignHead> find(Grid grid) {
        var strict = TableReader.findHashtags(grid);
        if (strict.isPresent()) {
            return Optional.of(tagged(grid, strict.getAsInt(), "hashtags"));
        }
        for (int i = 0; i < Math.min(SEARCHED, grid.lines().size()); i++) {
            var filled = grid.lines().get(i).cells().stream().filter(c -> !c.isBlank()).toList();
            long spelt = filled.stream().filter(c -> TagGuess.withoutSign(c).isPresent()).count();
            if (spelt >= LEAST_TAGS && spelt * 2 >= filled.size()) {
                return Optional.of(tagged(grid, i, "hashtags without their sign"));
            }
        }
        return findUntagged(grid);
    }

    private static ForeignHead tagged(Grid grid, int at, String what) {
        var line = grid.lines().get(at);
        var headers = at == 0 ? new Grid.Line(0, List.of()) : grid.lines().get(at - 1);
        var fields = new ArrayList<Field>();
        for (int i = 0; i < Math.max(line.cells().size(), headers.cells().size()); i++) {
            fields.add(field(i, headers.cell(i), line.cell(i)));
        }
        return new ForeignHead(fields, below(grid, at), true, what + " in row " + line.number());
    }

    private static Field field(int at, String header, String spelt) {
        var tag = HxlTag.find(spelt);
        if (tag.isPresent()) {
            return new Field(at, header.strip(), spelt.strip(), tag, Known.TAGGED);
        }
        var meant = TagGuess.withoutSign(spelt);
        if (meant.isPresent()) {
            return new Field(at, header.strip(), spelt.strip(), meant, Known.WITHOUT_SIGN);
        }
        var guess = TagGuess.ofName(header);
        return new Field(at, header.strip(), spelt.strip(), guess, guess.isPresent() ? Known.BY_NAME : Known.NOT);
    }

    /** The row among the first with most names that say something. */
    private static Optional<ForeignHead> findUntagged(Grid grid) {
        int best = -1;
        long most = 1;
        for (int i = 0; i < Math.min(SEARCHED, grid.lines().size()); i++) {
            long named = grid.lines().get(i).cells().stream().filter(c -> TagGuess.ofName(c).isPresent()).count();
            if (named > most) {
                most = named;
                best = i;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        var line = grid.lines().get(best);
        var fields = new ArrayList<Field>();
        for (int i = 0; i < line.cells().size(); i++) {
            fields.add(field(i, line.cell(i), ""));
        }
        return Optional.of(new ForeignHead(fields, below(grid, best), false,
                "no hashtags; columns by their names in row " + line.number()));
    }

    private static List<Grid.Line> below(Grid grid, int at) {
        return grid.lines().subList(at + 1, grid.lines().size()).stream().filter(line -> !line.isBlank()).toList();
    }
}
