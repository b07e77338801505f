package io.sparksnn.processor.validate;

import io.sparksnn.processor.model.Provision;
import io.sparksnn.processor.model.Site;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.ElementFilter;

/**
 * A named module provides its index: on the module path the service file is not read.
 *
 * <p>It is a warning. A module may be meant for the class path as well and be used there only, and
 * the Eclipse compiler refuses a directive that names a class generated in the same compilation, so
 * that its users could not mend an error.
 */
public final class ProvidesRule {
  private final Reporter reporter;

  /** A rule that reports to a reporter. */
  public ProvidesRule(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Warns if a module does not provide an index, which exists: before, directives lack it. */
  public void check(ModuleElement module, Provision provision) {
    boolean provided =
        ElementFilter.providesIn(module.getDirectives()).stream()
            .filter(one -> one.getService().getQualifiedName().contentEquals(provision.service()))
            .flatMap(one -> one.getImplementations().stream())
            .anyMatch(one -> one.getQualifiedName().contentEquals(provision.index()));
    if (!provided) {
      Site site = Site.of(module.getQualifiedName().toString(), module);
      reporter.warning(site, Message.INDEX_PROVIDED, provision.line());
    }
  }
}
