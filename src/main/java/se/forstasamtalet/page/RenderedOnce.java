package se.forstasamtalet.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.Scope;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelper.SectionResolutionContext;
import io.quarkus.qute.SectionHelperFactory;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * The section <code>{#once of=card}…{/once}</code>: a part that stands on many pages is rendered once in each language,
 * and again only when what it is of has changed. That must be all that the part shows, and no part may hold another.
 * Qute's own {@code {#cached}} knows its parts by their text only, forgets the language, and keeps the first page that
 * had them.
 */
@EngineConfiguration
public class RenderedOnce implements SectionHelperFactory<SectionHelper> {

    /** Three times what the pages of one county have: of 1,300 bytes each, without what they are known by. */
    private static final int LEAST_ROOM = 20_000;
    /** A page has five that no other page has before it; there is room for three directories like the present one. */
    private static final int ROOM_FOR_A_PAGE = 20;
    private static final String OF = "of";

    /** One for all: who makes this class is the template engine, in its own way. */
    private static final Cache<Key, CompletionStage<ResultNode>> PARTS = Caffeine.newBuilder().maximumSize(LEAST_ROOM)
            .build();

    /**
     * Makes room for the parts of a directory. With too little, the parts of a large one would push each other out, and
     * all be rendered for every publication.
     *
     * @param pages how many pages it has, roughly
     */
    public static void makeRoom(int pages) {
        PARTS.policy().eviction().orElseThrow().setMaximum(Math.max(LEAST_ROOM, (long) ROOM_FOR_A_PAGE * pages));
    }

    /** How many parts can be kept. */
    static long room() {
        return PARTS.policy().eviction().orElseThrow().getMaximum();
    }

    /** How many parts are kept. */
    static long parts() {
        return PARTS.estimatedSize();
    }

    /** Renders every part anew when it is next shown. */
    static void forget() {
        PARTS.invalidateAll();
    }

    @Override
    public List<String> getDefaultAliases() {
        return List.of("once");
    }

    @Override
    public ParametersInfo getParameters() {
        return ParametersInfo.builder().addParameter(OF).build();
    }

    @Override
    public Scope initializeBlock(Scope outer, BlockInfo block) {
        block.addExpression(OF, block.getParameter(OF));
        return outer;
    }

    @Override
    public SectionHelper initialize(SectionInitContext section) {
        Expression of = section.getExpression(OF);
        Object place = new Object();
        return context -> context.resolutionContext().evaluate(of)
                .thenCompose(shown -> PARTS.get(
                        new Key(place, context.resolutionContext().getAttribute(TemplateInstance.LOCALE), shown),
                        missing -> rendered(context)));
    }

    private static CompletionStage<ResultNode> rendered(SectionResolutionContext context) {
        return context.execute().thenApply(part -> {
            StringBuilder html = new StringBuilder();
            part.process(html::append);
            return new Part(html.toString());
        });
    }

    /**
     * What a part is known by.
     *
     * @param place where in the templates it stands
     * @param shown what it shows, compared by what it says
     */
    private record Key(Object place, Object locale, Object shown) {}

    /** A rendered part without the page that it was first rendered for. */
    private static final class Part extends ResultNode {

        private final String html;

        private Part(String html) {
            this.html = html;
        }

        @Override
        public void process(Consumer<String> out) {
            out.accept(html);
        }
    }
}
