package se.forstasamtalet.directory;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** That some of a member's readers do not meet it yet, though they should: a debt, with the issue that pays it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Unread {

    /** Those of its readers who do not; all of them when nobody is named. */
    Reader[] by() default {};

    int issue();

    /** The names of what it is about, of all that the member holds; everything when nothing is named. */
    String in() default "";

    /** Where a fact is from, and when it was checked. */
    String ABOUT = "source assured_date";
}
