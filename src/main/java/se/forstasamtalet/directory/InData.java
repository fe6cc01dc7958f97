package se.forstasamtalet.directory;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a member is called in the open data. Without this it has its own name, which is HSDS's. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface InData {

    /** HSDS's name, where it is another. */
    String value() default "";

    /** The question of our own taxonomy that it answers, where HSDS has no name. */
    String attribute() default "";
}
