package io.sparksnn.benchmarks.step;

import io.sparksnn.runtime.payload.Payload;
import io.sparksnn.runtime.tensor.Shape;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The same step as a framework without a processor takes it: ports found by reflection, payloads
 * carried in maps by name. What can be looked up once is looked up once.
 */
final class ReflectiveSoma {
  private final DirectSoma soma;
  private final Method step;
  private final String[] inputs;
  private final RecordComponent[] outputs;
  private final Map<String, Shape> shapes = new HashMap<>();

  /** Built on these inputs. */
  ReflectiveSoma(DirectSoma soma, Map<String, Payload> given) {
    this.soma = soma;
    step =
        Arrays.stream(DirectSoma.class.getDeclaredMethods())
            .filter(method -> method.getName().equals("step"))
            .findFirst()
            .orElseThrow();
    inputs = Arrays.stream(step.getParameters()).map(Parameter::getName).toArray(String[]::new);
    outputs = step.getReturnType().getRecordComponents();
    given.forEach((port, payload) -> shapes.put(port, payload.shape()));
  }

  void reset() {
    soma.reset();
  }

  Map<String, Payload> step(Map<String, Payload> given) {
    try {
      @Nullable Object[] arguments = new Object[inputs.length];
      for (int i = 0; i < inputs.length; i++) {
        Payload payload = given.get(inputs[i]);
        if (payload != null && !payload.shape().equals(shapes.get(inputs[i]))) {
          throw new IllegalArgumentException(inputs[i] + ": got " + payload.shape());
        }
        arguments[i] = payload;
      }
      Object output = step.invoke(soma, arguments);
      Map<String, Payload> named = new HashMap<>();
      for (RecordComponent component : outputs) {
        named.put(component.getName(), (Payload) component.getAccessor().invoke(output));
      }
      return named;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
