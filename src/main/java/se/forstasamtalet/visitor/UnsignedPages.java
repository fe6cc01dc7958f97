package se.forstasamtalet.visitor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.forstasamtalet.content.Content;
import se.forstasamtalet.content.Guide;
import se.forstasamtalet.content.Plan;
import se.forstasamtalet.content.PlanStep;
import se.forstasamtalet.language.Addresses;
import se.forstasamtalet.language.SiteLanguage;
import se.forstasamtalet.machine.Digest;
import se.forstasamtalet.page.Doors;
import se.forstasamtalet.page.Frame;
import se.forstasamtalet.page.Frames;
import se.forstasamtalet.page.Link;
import se.forstasamtalet.page.Page;
import se.forstasamtalet.page.Wording;

/**
 * What stands in Swedish alone until a specialist and an organization for the hurt have signed it: the guide for the
 * next ten minutes, the plan of one's own, and the guide for whoever is hurt. No door and no card leads there.
 */
final class UnsignedPages {

    /** The guide for whoever is hurt: nothing at all leads there yet. */
    static final String FOR_THE_HURT = "ditt-stod";
    private static final String DISTANCE = "avstand";
    private static final int LENGTH_OF_ADDRESS = 12;

    private final Content content;
    private final Plan plan;
    private final Wording wording;
    private final Doors doors;
    private final Frames frames;
    private final Helps helps;

    UnsignedPages(Content content, Wording wording, Doors doors, Frames frames, Helps helps) {
        this.content = content;
        this.plan = content.plan();
        this.wording = wording;
        this.doors = doors;
        this.frames = frames;
        this.helps = helps;
    }

    Stream<Supplier<Page>> makers() {
        if (wording.language != SiteLanguage.ORIGINAL) {
            return Stream.of();
        }
        Stream<Supplier<Page>> guides = content.unsigned().stream().map(guide -> () -> guide(guide));
        return plan.steps().isEmpty() ? guides
                : Stream.concat(guides, paths(plan.steps().size()).map(path -> () -> step(path)));
    }

    /** The links that stand among the guides' own, beneath each of them; none to that of the hurt. */
    List<Link> links() {
        if (wording.language != SiteLanguage.ORIGINAL || plan.steps().isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                content.unsigned().stream().filter(guide -> !guide.slug().equals(FOR_THE_HURT))
                        .map(guide -> link(guide.heading(), Addresses.guide(guide.slug()))),
                Stream.of(link(plan.invitation(), address(List.of())))).toList();
    }

    private Page guide(Guide guide) {
        boolean isForTheHurt = guide.slug().equals(FOR_THE_HURT);
        String path = Addresses.guide(guide.slug());
        String title = wording.words.title_of(guide.title());
        Frame frame = isForTheHurt ? frames.forExposed(path, title) : frames.frame(path, title);
        return new GuidePage(frame.inSwedishAlone(), guide, isForTheHurt ? null : doors.anywhere(),
                isForTheHurt ? helps.hurt() : List.of(), List.of());
    }

    /** Every row of answers, from none to all, each as the numbers of the answers. */
    private Stream<List<Integer>> paths(int longest) {
        List<List<Integer>> all = new ArrayList<>(List.of(List.of()));
        for (int next = 0; next < all.size(); next++) {
            List<Integer> path = all.get(next);
            if (path.size() < longest) {
                for (int answer = 0; answer < plan.steps().get(path.size()).answers().size(); answer++) {
                    List<Integer> further = new ArrayList<>(path);
                    further.add(answer);
                    all.add(further);
                }
            }
        }
        return all.stream();
    }

    private Page step(List<Integer> path) {
        Frame frame = frames.frame(address(path), wording.words.title_of(plan.title())).inSwedishAlone();
        List<String> chosen = new ArrayList<>();
        for (int step = 0; step < path.size(); step++) {
            chosen.add(plan.steps().get(step).answers().get(path.get(step)).plan());
        }
        String distance = Addresses.of(wording.language, Addresses.guide(DISTANCE));
        if (path.size() == plan.steps().size()) {
            return new PlanPage(frame, plan, plan.heading(), plan.told(), List.of(), chosen, doors.anywhere(),
                    distance);
        }
        PlanStep question = plan.steps().get(path.size());
        List<Link> answers = new ArrayList<>();
        for (int answer = 0; answer < question.answers().size(); answer++) {
            List<Integer> further = new ArrayList<>(path);
            further.add(answer);
            answers.add(link(question.answers().get(answer).answer(), address(further)));
        }
        return new PlanPage(frame, plan, question.question(), question.text(), answers, chosen, null, distance);
    }

    private Link link(String text, String path) {
        return new Link(text, Addresses.of(wording.language, path), wording.language);
    }

    /** Tells nothing and is always as long: neither the history nor the wire shows which answer it is. */
    private static String address(List<Integer> path) {
        return Addresses.guide(Digest.hex("plan " + path).substring(0, LENGTH_OF_ADDRESS));
    }
}
