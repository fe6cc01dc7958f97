package se.forstasamtalet.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.forstasamtalet.directory.Callback;
import se.forstasamtalet.directory.YesNoUnknown;
import se.forstasamtalet.language.NeedMessages;

/** Whether a service calls back, how one asks and who hears its voicemail, in one language. */
record CallbackWords(NeedMessages needs) {

    /**
     * What is known, and beside it what to ask. No sentences when nothing is known: then a page says so once for all
     * its doors.
     */
    List<String> of(@Nullable Callback callback) {
        YesNoUnknown possible = YesNoUnknown.of(callback, Callback::possible);
        YesNoUnknown safe = YesNoUnknown.of(callback, Callback::voicemail_safe);
        List<String> said = new ArrayList<>();
        if (callback == null || (possible == YesNoUnknown.UNKNOWN && safe == YesNoUnknown.UNKNOWN)) {
            return said;
        }
        said.add(switch (possible) {
            case YES -> needs.callback_yes();
            case NO -> needs.callback_no();
            case UNKNOWN -> needs.callback_unknown();
        });
        if (possible == YesNoUnknown.YES && callback.asked_by() != null) {
            said.add(switch (callback.asked_by()) {
                case CALL -> needs.callback_by_call();
                case VOICEMAIL -> needs.callback_by_voicemail();
                case WEBSITE -> needs.callback_by_website();
            });
        }
        said.add(switch (safe) {
            case YES -> needs.voicemail_yes();
            case NO -> needs.voicemail_no();
            case UNKNOWN -> needs.voicemail_unknown();
        });
        return said;
    }
}
