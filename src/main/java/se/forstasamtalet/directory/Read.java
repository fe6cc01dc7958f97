package se.forstasamtalet.directory;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who reads a member and all that it holds. Without this: whoever reads what it stands in, and a listing all three. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Read {

    Reader[] value();
}
