package se.forstasamtalet.editor.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.forstasamtalet.directory.Catalogue;
import se.forstasamtalet.directory.Listing;
import se.forstasamtalet.directory.Member;
import se.forstasamtalet.directory.Problem;
import se.forstasamtalet.editor.listing.Fields;
import se.forstasamtalet.editor.listing.WhatIsWrong;
import se.forstasamtalet.editor.sheet.SheetReview.FieldChange;
import se.forstasamtalet.editor.sheet.SheetReview.CurrentListing;
import se.forstasamtalet.editor.sheet.SheetReview.RowReview;
import se.forstasamtalet.editor.sheet.SheetReview.FieldProblem;

/** Goes through a sheet once, row by row. */
final class SheetReviewing {

    private final Sheet sheet;
    private final Map<UUID, CurrentListing> mine;
    private final Set<UUID> all;
    private final BiFunction<String, Listing.Kind, List<Problem>> check;
    private final Predicate<Member> mayWrite;
    private final Map<UUID, Integer> seen = new LinkedHashMap<>();
    private final Map<UUID, Map<String, String>> standing = new HashMap<>();
    private final Set<UUID> refused = new HashSet<>();
    private final List<RowReview> rows = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private int unchanged;

    SheetReviewing(Sheet sheet, Map<UUID, CurrentListing> mine, Set<UUID> all,
            BiFunction<String, Listing.Kind, List<Problem>> check, Predicate<Member> mayWrite) {
        this.mayWrite = mayWrite;
        this.sheet = sheet;
        this.mine = mine;
        this.all = all;
        this.check = check;
    }

    SheetReview review() {
        List<String> columns = columns();
        if (columns.isEmpty()) {
            sheet.rows().forEach(this::review);
        }
        List<String> missing = columns.isEmpty() ? mine.values().stream()
                .filter(one -> !seen.containsKey(one.listing().id())).map(one -> one.listing().name()).sorted().toList()
                : List.of();
        return new SheetReview(columns, List.copyOf(ignored), rows, unchanged, missing, refused);
    }

    private List<String> columns() {
        List<String> problems = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Stream.of(Sheet.ID, Sheet.REVISION).filter(key -> !sheet.columns().contains(key))
                .forEach(key -> problems
                        .add("Kolumnen " + key + " fattas. Den behövs för att veta vad raden handlar om."));
        for (int place = 0; place < sheet.columns().size(); place++) {
            String name = sheet.columns().get(place);
            if (name.isEmpty()) {
                String empty = name;
                if (sheet.rows().stream().anyMatch(row -> !row.cell(empty).isEmpty())) {
                    problems.add("Kolumn " + (place + 1) + " har inget namn i första raden, men något står i den.");
                }
            } else if (!names.add(name)) {
                problems.add("Kolumnen " + name + " finns två gånger. Ta bort den ena.");
            } else if (!Sheet.KEYS.contains(name) && Sheet.members(name).findAny().isEmpty()) {
                ignored.add(name);
            } else if (!Sheet.KEYS.contains(name)) {
                foreign(name).ifPresent(row -> problems.add("Kolumnen " + name + " är inte din att ändra, men rad "
                        + row + " säger något annat än registret. Ta bort kolumnen ur filen. Behöver det rättas: be "
                        + "en samordnare."));
            }
        }
        return problems;
    }

    /** The number of the first row in which a column would change what is not this editor's to change. */
    private Optional<Integer> foreign(String column) {
        return sheet.rows().stream().filter(row -> id(row.cell(Sheet.ID)).map(mine::get).map(CurrentListing::listing)
                .filter(one -> Catalogue.find(one.listingKind(), column).filter(mayWrite.negate()).isPresent())
                .filter(one -> !standing(one).getOrDefault(column, "").strip().equals(row.cell(column)))
                .isPresent()).map(Sheet.Row::number).findFirst();
    }

    private Map<String, String> standing(Listing listing) {
        return standing.computeIfAbsent(listing.id(), none -> Sheet.fields(listing));
    }

    private void review(Sheet.Row row) {
        Optional<UUID> id = id(row.cell(Sheet.ID));
        CurrentListing standing = id.map(mine::get).orElse(null);
        if (standing == null) {
            id.filter(all::contains).ifPresent(refused::add);
            rows.add(new RowReview(row.number(), row.cell(Sheet.SLUG), null, 0, List.of(),
                    List.of(new FieldProblem("",
                            "Raden hör inte till någon av dina poster. Den läses inte. Nya poster läggs inte till "
                                    + "med en fil.")),
                    Map.of()));
            return;
        }
        Listing listing = standing.listing();
        Map<String, String> before = standing(listing);
        Map<String, String> after = new LinkedHashMap<>(before);
        List<FieldChange> changes = new ArrayList<>();
        row.cells().forEach((column, typed) -> {
            String cell = CellValue.of(column, typed);
            if (!column.isEmpty() && !ignored.contains(column) && !column.equals(Sheet.FOLDER)
                    && !column.equals(Sheet.REVISION)
                    && !column.equals(Sheet.ID)
                    && !before.getOrDefault(column, "").strip().equals(cell)) {
                changes.add(new FieldChange(column, before.getOrDefault(column, ""), cell));
                after.put(column, cell);
            }
        });
        List<FieldProblem> problems = new ArrayList<>(wrongWithRow(row, standing));
        if (changes.isEmpty() && problems.isEmpty()) {
            unchanged++;
            return;
        }
        problems.addAll(wrongWithFields(listing, changes, after));
        rows.add(new RowReview(row.number(), listing.name(), listing, standing.number(), changes, problems, after));
    }

    private List<FieldProblem> wrongWithRow(Sheet.Row row, CurrentListing standing) {
        List<FieldProblem> problems = new ArrayList<>();
        Integer first = seen.putIfAbsent(standing.listing().id(), row.number());
        if (first != null) {
            problems.add(
                    new FieldProblem(Sheet.ID, "Samma post står redan på rad " + first + ". Ta bort den ena raden."));
        }
        String folder = row.cell(Sheet.FOLDER);
        if (!folder.isEmpty() && !folder.equals(standing.listing().listingKind().folder())) {
            problems.add(new FieldProblem(Sheet.FOLDER,
                    "Här ska det stå " + standing.listing().listingKind().folder() + ": en post byter inte slag."));
        }
        if (!row.cell(Sheet.REVISION).equals(Integer.toString(standing.number()))) {
            problems.add(new FieldProblem(Sheet.REVISION, row.cell(Sheet.REVISION).matches("\\d{1,9}")
                    ? "Raden bygger på version " + row.cell(Sheet.REVISION) + ", men version " + standing.number()
                            + " står på webbplatsen nu. Hämta filen på nytt och gör om ändringen."
                    : "Här ska versionens nummer stå, " + standing.number() + "."));
        }
        if (standing.draftExists()) {
            problems.add(new FieldProblem("",
                    "Du har redan ett utkast om posten. Skicka eller kasta det först; filen skriver inte över det."));
        }
        return problems;
    }

    private List<FieldProblem> wrongWithFields(Listing listing, List<FieldChange> changes, Map<String, String> after) {
        if (changes.isEmpty()) {
            return List.of();
        }
        List<FieldProblem> problems = new ArrayList<>();
        if (changes.stream().anyMatch(change -> change.field().equals(Sheet.SLUG))) {
            problems.add(new FieldProblem(Sheet.SLUG,
                    "Namnet i adressen ändras aldrig: det står på tryckta kort. Skriv " + listing.slug() + "."));
        }
        try {
            check.apply(Fields.document(after).toString(), listing.listingKind())
                    .forEach(problem -> problems.add(new FieldProblem(problem.field(), WhatIsWrong.of(problem))));
        } catch (IllegalArgumentException clash) {
            problems.add(new FieldProblem("", "Två kolumner kan inte stå i samma post: " + clash.getMessage()));
        }
        return problems;
    }

    private static Optional<UUID> id(String cell) {
        try {
            return Optional.of(UUID.fromString(cell));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
