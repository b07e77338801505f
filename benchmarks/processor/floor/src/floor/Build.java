package floor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A record that gets a builder. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Build {}
