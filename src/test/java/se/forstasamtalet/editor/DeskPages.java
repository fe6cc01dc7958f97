package se.forstasamtalet.editor;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import se.forstasamtalet.editor.desk.Gate;

/** A browser in which somebody is signed in already. */
public final class DeskPages {

    /**
     * 44 by 44 pixels (WCAG 2.5.5), but for links in the middle of a sentence; a label around its box counts as the
     * box.
     */
    public static final String TOO_SMALL = """
        (() => [...document.querySelectorAll('a, button, input:not([type=hidden]), select, textarea, summary')].filter(e => {
          const around = e.closest('p, li, dd, dt');
          const inSentence = getComputedStyle(e).display === 'inline' && around
            && around.textContent.trim().length > e.textContent.trim().length + 3;
          const box = (e.closest('label') || e).getBoundingClientRect();
          return e.checkVisibility() && !inSentence && (box.width < 43.99 || box.height < 43.99);
        }).map(e => { const box = e.getBoundingClientRect(); return Math.round(box.width) + 'x' + Math.round(box.height) + ' ' + e.outerHTML; }))()""";

    /** What one can reach on a page with the keyboard. */
    static final String STOPS = "[...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, "
            + "textarea, summary')].filter(e => e.checkVisibility())"
            // Of buttons of which one is chosen the keyboard reaches one, and the arrows the others.
            + ".filter(e => e.type !== 'radio' || e === e.form.querySelector(`input[type=radio][name='${e.name}']`))";

    private DeskPages() {}

    /** A browser with somebody's session. The site must be asked for at {@code localhost}. */
    public static BrowserContext browserOf(Browser browser, SignedIn someone, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.addCookies(List.of(new Cookie(Gate.COOKIE, someone.cookie()).setDomain("localhost").setPath("/")
                .setSecure(true).setHttpOnly(true).setSameSite(SameSiteAttribute.LAX)));
        return context;
    }
}
