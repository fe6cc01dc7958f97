package se.forstasamtalet.directory;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Member.Reading;
import se.forstasamtalet.directory.Member.Shape;
import se.forstasamtalet.language.Phrase;

/**
 * Every member of every kind of listing, down to the leaves: found once by walking the records, with what cannot be
 * found said by annotations on the components themselves. There is no other list of them.
 */
public final class Catalogue {

    private static final Map<Listing.Kind, List<Node>> TREES = new EnumMap<>(Listing.Kind.class);
    private static final Map<Listing.Kind, Map<String, Member>> MEMBERS = new EnumMap<>(Listing.Kind.class);

    static {
        Reading everybody = new Reading(Set.of(Reader.values()), Set.of(), 0);
        for (Listing.Kind kind : Listing.Kind.values()) {
            Member listing = new Member(kind, "", Shape.STRUCTURE, kind.type(), null, null, false, true, Writer.EDITOR,
                    everybody, "");
            TREES.put(kind, nodes(listing, kind.type(), null));
            MEMBERS.put(kind, new LinkedHashMap<>());
            TREES.get(kind).forEach(node -> node.putInto(MEMBERS.get(kind)));
        }
    }

    private Catalogue() {}

    /**
     * A fact that a listing holds.
     *
     * @param path where it stands, {@code phones[0]}
     */
    public record HeldFact(String path, Member member, Sourced fact) {}

    /**
     * What a listing answers to a question of our own taxonomy.
     *
     * @param values its answers, none when nobody has said
     * @param fact that they belong to; null when they are the listing's own, or nobody has said
     */
    public record HeldValue(Member member, List<Object> values, @Nullable Sourced fact) {}

    /** Every member of a kind of listing, in the order of the document; what holds others stands before them. */
    public static List<Member> of(Listing.Kind kind) {
        return List.copyOf(members(kind).values());
    }

    /** Those that hold no others. */
    public static List<Member> leaves(Listing.Kind kind) {
        return of(kind).stream().filter(Catalogue::isLeaf).toList();
    }

    /** Whether a member holds no others. */
    public static boolean isLeaf(Member member) {
        return member.shape() != Shape.FACT && member.shape() != Shape.STRUCTURE;
    }

    /** Those of a listing's own components that are facts, or lists of facts. */
    public static List<Member> facts(Listing.Kind kind) {
        return of(kind).stream().filter(member -> member.shape() == Shape.FACT && !member.path().contains("."))
                .toList();
    }

    /** @param path as it stands in a document or a sheet: {@code phones[0].number}, {@code description.ar} */
    public static Optional<Member> find(Listing.Kind kind, String path) {
        Map<String, Member> members = members(kind);
        String general = path.replaceAll("\\[\\d+]", "[]");
        Member found = members.get(general);
        int dot = general.lastIndexOf('.');
        if (found == null && dot > 0) {
            found = members.get(general.substring(0, dot));
            found = found != null && found.shape() == Shape.TEXT ? found : null;
        }
        return Optional.ofNullable(found);
    }

    /** Every fact that a listing holds, however deep. */
    public static Stream<HeldFact> facts(Listing listing) {
        return tree(listing).stream().flatMap(node -> node.facts(listing, ""));
    }

    /** What a listing answers to each question that it, or a fact that it holds once, could answer. */
    public static Stream<HeldValue> answers(Listing listing) {
        return tree(listing).stream().flatMap(node -> node.answers(listing));
    }

    private static Map<String, Member> members(Listing.Kind kind) {
        return Objects.requireNonNull(MEMBERS.get(kind));
    }

    private static List<Node> tree(Listing listing) {
        return Objects.requireNonNull(TREES.get(listing.listingKind()));
    }

    /** @param around what is not read yet of all that the parent holds */
    private static List<Node> nodes(Member parent, Class<?> type, @Nullable Unread around) {
        return Arrays.stream(type.getRecordComponents()).map(component -> node(parent, component, around)).toList();
    }

    private static Node node(Member parent, RecordComponent component, @Nullable Unread around) {
        Type generic = component.getGenericType();
        boolean isList = List.class.equals(component.getType());
        Class<?> type = isList ? (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0]
                : component.getType();
        String name = component.getName() + (isList ? "[]" : "");
        Unread own = component.getAnnotation(Unread.class);
        Unread unread = own == null ? around : own;
        Member member = member(parent, component, name, type, unread);
        List<Node> inner = member.shape() == Shape.FACT || member.shape() == Shape.STRUCTURE
                ? nodes(member, type, unread)
                : List.of();
        return new Node(component, member, isList, inner);
    }

    private static Member member(Member parent, RecordComponent component, String name, Class<?> type,
            @Nullable Unread unread) {
        String path = parent.path().isEmpty() ? name : parent.path() + "." + name;
        Shape shape = shape(parent, component, type);
        In in = component.getAnnotation(In.class);
        Weighs weighs = component.getAnnotation(Weighs.class);
        return new Member(parent.kind(), path, shape, type, shape == Shape.FACT ? path : parent.fact(),
                in == null ? parent.group() : in.value(),
                parent.passes() || component.isAnnotationPresent(Passes.class),
                weighs == null ? parent.weighs() : weighs.value(), writer(parent, component, shape),
                reading(readers(parent, component, shape), component.getName(), unread),
                Member.inData(component.getAnnotation(InData.class), component.getName()));
    }

    private static Shape shape(Member parent, RecordComponent component, Class<?> type) {
        boolean isInFact = parent.shape() == Shape.FACT;
        if (isInFact && type == Citation.class) {
            return Shape.SOURCE;
        }
        if (isInFact && component.getName().equals("assured_date")) {
            return Shape.CHECKED;
        }
        if (isInFact && Quoted.class.isAssignableFrom(parent.type()) && component.getName().equals("text")) {
            return Shape.QUOTE;
        }
        if (parent.path().isEmpty() && (type == UUID.class || component.getName().equals("slug"))) {
            return Shape.IDENTITY;
        }
        if (type == Phrase.class) {
            return Shape.TEXT;
        }
        if (Sourced.class.isAssignableFrom(type)) {
            return Shape.FACT;
        }
        return type.isRecord() && !isWrittenAsOne(type) ? Shape.STRUCTURE : Shape.VALUE;
    }

    private static boolean isWrittenAsOne(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    /** A source, a day or an identity is nobody's to type, but where the whole fact is a coordinator's. */
    private static Writer writer(Member parent, RecordComponent component, Shape shape) {
        WrittenBy written = component.getAnnotation(WrittenBy.class);
        if (written != null) {
            return written.value();
        }
        boolean isKept = Set.of(Shape.SOURCE, Shape.CHECKED, Shape.QUOTE, Shape.IDENTITY).contains(shape);
        return isKept && parent.writer() == Writer.EDITOR ? Writer.PROGRAM : parent.writer();
    }

    /** Where a fact is from and when it was checked stands in the data; what pages say of it is theirs. */
    private static Set<Reader> readers(Member parent, RecordComponent component, Shape shape) {
        Read read = component.getAnnotation(Read.class);
        if (read != null) {
            return Set.of(read.value());
        }
        boolean isAbout = shape == Shape.SOURCE || shape == Shape.CHECKED;
        Set<Reader> around = parent.reading().readers();
        if (!isAbout) {
            return around;
        }
        return around.contains(Reader.DATA) ? Set.of(Reader.DATA) : Set.of();
    }

    private static Reading reading(Set<Reader> readers, String name, @Nullable Unread unread) {
        if (unread == null || (!unread.in().isEmpty() && !List.of(unread.in().split(" ")).contains(name))) {
            return new Reading(readers, Set.of(), 0);
        }
        Set<Reader> named = unread.by().length == 0 ? readers : Set.of(unread.by());
        Set<Reader> missing = named.stream().filter(readers::contains).collect(Collectors.toUnmodifiableSet());
        return new Reading(readers, missing, missing.isEmpty() ? 0 : unread.issue());
    }

    /** A member with how it is reached from what holds it. */
    private record Node(RecordComponent component, Member member, boolean isList, List<Node> inner) {

        void putInto(Map<String, Member> members) {
            members.put(member.path(), member);
            inner.forEach(node -> node.putInto(members));
        }

        Stream<HeldFact> facts(Object holder, String path) {
            if (inner.isEmpty()) {
                return Stream.empty();
            }
            Object value = value(holder);
            String own = path + component.getName();
            if (value instanceof List<?> list) {
                return IntStream.range(0, list.size()).boxed()
                        .flatMap(i -> factsIn(list.get(i), own + "[" + i + "]"));
            }
            return value == null ? Stream.empty() : factsIn(value, own);
        }

        private Stream<HeldFact> factsIn(Object value, String path) {
            List<HeldFact> facts = new ArrayList<>();
            if (value instanceof Sourced fact) {
                facts.add(new HeldFact(path, member, fact));
            }
            inner.forEach(node -> node.facts(value, path + ".").forEach(facts::add));
            return facts.stream();
        }

        Stream<HeldValue> answers(Listing listing) {
            if (inner.isEmpty()) {
                return answer(listing, null);
            }
            Sourced fact = !isList && value(listing) instanceof Sourced one ? one : null;
            return isList ? Stream.empty() : inner.stream().flatMap(node -> node.answer(fact, fact));
        }

        private Stream<HeldValue> answer(@Nullable Object holder, @Nullable Sourced fact) {
            if (member.attribute().isEmpty() || !inner.isEmpty()) {
                return Stream.empty();
            }
            Object value = holder == null ? null : value(holder);
            List<Object> values = value instanceof List<?> list ? List.copyOf(list)
                    : Stream.ofNullable(value).toList();
            return Stream.of(new HeldValue(member, values, fact));
        }

        private Object value(Object holder) {
            try {
                return component.getAccessor().invoke(holder);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
