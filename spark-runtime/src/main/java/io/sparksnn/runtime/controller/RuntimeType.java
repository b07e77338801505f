package io.sparksnn.runtime.controller;

import io.sparksnn.runtime.config.ConfigSpec;
import io.sparksnn.runtime.module.ModuleType;
import io.sparksnn.runtime.module.PortDeclaration;
import io.sparksnn.runtime.module.SparkModule;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** Types whose ports are those of a wiring. */
final class RuntimeType {
  private RuntimeType() {}

  /** Makes a controller of a type. */
  interface Maker<M extends SparkModule<C>, C> {
    M make(ModuleType<?, C> type, C config, String name);
  }

  static <M extends Controller<C>, C> ModuleType<M, C> of(
      String name,
      String simpleName,
      Class<M> moduleClass,
      ConfigSpec<C> spec,
      Graph graph,
      UnaryOperator<ModuleType.Builder<M, C>> declare,
      Maker<M, C> maker) {
    // The factory needs the type that it is part of.
    AtomicReference<ModuleType<M, C>> self = new AtomicReference<>();
    ModuleType.Builder<M, C> type =
        ModuleType.of(
            name,
            simpleName,
            moduleClass,
            spec,
            (config, instance) -> maker.make(self.get(), config, instance));
    for (PortDeclaration port : graph.inputs()) {
      if (port.isOptional()) {
        type.optionalInput(port.name(), port.javaName(), port.type(), port.doc());
      } else {
        type.input(port.name(), port.javaName(), port.type(), port.doc());
      }
    }
    graph
        .outputs()
        .forEach(port -> type.output(port.name(), port.javaName(), port.type(), port.doc()));
    self.set(declare.apply(type).build());
    return self.get();
  }
}
