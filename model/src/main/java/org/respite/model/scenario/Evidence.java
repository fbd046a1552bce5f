package org.respite.model.scenario;

import java.util.List;

/** What is carried and shown beside the plan: how access really was, rival figures, and notes. */
public record Evidence(List<AccessFigure> access, List<Figure> figures, List<String> notes) {

    public Evidence {
        access = List.copyOf(access);
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }
}
