package org.respite.bridge.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.respite.bridge.talks.Choice;
import org.respite.bridge.talks.Membership;

/**
 * Choices of one option for each of several issues, under clauses of which one part must hold, solved by CP-SAT on one thread
 * with a fixed seed. A clause may stand behind a guard and then counts only where the guard is asked for.
 */
public final class ChoiceModel {

    static {
        Loader.loadNativeLibraries();
    }

    private final CpModel model = new CpModel();
    private final BoolVar[][] is;
    private final List<BoolVar> guards = new ArrayList<>();
    private final List<LinearExpr> measures = new ArrayList<>();

    /** @param sizes how many options each issue has */
    public ChoiceModel(int... sizes) {
        is = new BoolVar[sizes.length][];
        for (int i = 0; i < sizes.length; i++) {
            int issue = i;
            is[i] = IntStream.range(0, sizes[i]).mapToObj(o -> model.newBoolVar(issue + "=" + o)).toArray(BoolVar[]::new);
            model.addExactlyOne(is[i]);
        }
    }

    /** Of these, one must hold. */
    public void require(List<Membership> anyOf) {
        model.addBoolOr(literals(anyOf));
    }

    /** Of these, one must hold where the guard is asked for. */
    public void require(int guard, List<Membership> anyOf) {
        model.addBoolOr(literals(anyOf)).onlyEnforceIf(guards.get(guard));
    }

    public int guard() {
        guards.add(model.newBoolVar("guard " + guards.size()));
        return guards.size() - 1;
    }

    /**
     * A sum of scores.
     *
     * @param factor times which it counts
     * @param scores of the options of the issue
     * @param where it counts only where all of these hold
     */
    public record Part(long factor, int issue, List<Long> scores, List<Membership> where) {

        public Part {
            scores = List.copyOf(scores);
            where = List.copyOf(where);
        }
    }

    /** Adds a measure of choices; the answer is its number. */
    public int measure(List<Part> parts) {
        var sum = LinearExpr.newBuilder();
        parts.forEach(part -> add(sum, part));
        measures.add(sum.build());
        return measures.size() - 1;
    }

    private void add(LinearExprBuilder sum, Part part) {
        for (int o = 0; o < part.scores().size(); o++) {
            long score = part.factor() * part.scores().get(o);
            if (score != 0) {
                sum.addTerm(part.where().isEmpty() ? is[part.issue()][o] : both(is[part.issue()][o], part.where()), score);
            }
        }
    }

    private BoolVar both(BoolVar option, List<Membership> where) {
        var both = model.newBoolVar("");
        model.addImplication(both, option);
        var not = new ArrayList<Literal>(List.of(both, option.not()));
        for (var condition : where) {
            model.addBoolOr(literals(List.of(condition))).onlyEnforceIf(both);
            var holds = model.newBoolVar("");
            model.addBoolOr(literals(List.of(condition))).onlyEnforceIf(holds);
            model.addBoolOr(literals(List.of(condition.not()))).onlyEnforceIf(holds.not());
            not.add(holds.not());
        }
        model.addBoolOr(not.toArray(Literal[]::new));
        return both;
    }

    /** From now on, at least one measure is above the one given for it. */
    public void exceed(List<Long> values) {
        var above = new BoolVar[values.size()];
        for (int k = 0; k < above.length; k++) {
            above[k] = model.newBoolVar("");
            model.addGreaterOrEqual(measures.get(k), values.get(k) + 1).onlyEnforceIf(above[k]);
        }
        model.addBoolOr(above);
    }

    /** A choice under these guards; empty where there is none. */
    public Optional<Choice> find(BitSet asked) {
        model.clearAssumptions();
        model.addAssumptions(asked.stream().mapToObj(guards::get).toArray(Literal[]::new));
        return solve();
    }

    /** The choice with the largest sum of measures, the smallest changes among equals; empty where there is none. */
    public Optional<Choice> best() {
        var sum = LinearExpr.newBuilder();
        long changes = Arrays.stream(is).mapToLong(options -> options.length - 1L).sum();
        measures.forEach(m -> sum.addTerm(m, changes + 1));
        for (var options : is) {
            for (int o = 1; o < options.length; o++) {
                sum.addTerm(options[o], -o);
            }
        }
        model.maximize(sum);
        return solve();
    }

    private Optional<Choice> solve() {
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1);
        var status = solver.solve(model);
        if (status == CpSolverStatus.INFEASIBLE) {
            return Optional.empty();
        }
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            throw new IllegalStateException("CP-SAT answers " + status);
        }
        var options = new ArrayList<Integer>();
        for (var issue : is) {
            options.add(IntStream.range(0, issue.length).filter(o -> solver.booleanValue(issue[o])).findFirst().orElseThrow());
        }
        return Optional.of(new Choice(options));
    }

    private Literal[] literals(List<Membership> anyOf) {
        return anyOf.stream().flatMap(m -> m.options().stream().<Literal>mapToObj(o -> is[m.issue()][o])).toArray(Literal[]::new);
    }
}
