package io.sparksnn.processor.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The states that checkpoints in use have been written with, one for each module: a text of a line
 * for each module, with its version, and one for each part of its state below.
 */
public final class StateLock {
  private static final String HEAD =
      "# The state of each module. Made by the compiler with -Aspark.state.lock.update=true.\n";
  private static final String VERSION = " version ";
  private static final String INDENT = "  ";
  private static final String COLON = ": ";

  private final Map<String, StateSignature> modules;

  /** A lock of these states. */
  public StateLock(Collection<StateSignature> states) {
    modules = new TreeMap<>();
    states.forEach(state -> modules.put(state.name(), state));
  }

  /** A text that is no lock. */
  public static final class Misfit extends Exception {
    private static final long serialVersionUID = 1L;

    Misfit(String line) {
      super("no line of a lock: '" + line.strip() + "'");
    }
  }

  /**
   * The lock that is written in a text.
   *
   * @throws Misfit if there is none
   */
  public static StateLock parse(String text) throws Misfit {
    Map<String, StateSignature> states = new HashMap<>();
    Map<String, String> parts = null;
    for (String line : text.lines().toList()) {
      int version = line.lastIndexOf(VERSION);
      int colon = line.indexOf(COLON);
      if (line.startsWith(INDENT) && colon > 0 && parts != null) {
        parts.put(line.substring(INDENT.length(), colon), line.substring(colon + COLON.length()));
      } else if (version > 0 && !line.startsWith("#")) {
        String name = line.substring(0, version);
        parts = new LinkedHashMap<>();
        states.put(name, new StateSignature(name, number(line, version), parts));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        throw new Misfit(line);
      }
    }
    return new StateLock(states.values());
  }

  private static int number(String line, int version) throws Misfit {
    try {
      return Integer.parseInt(line.substring(version + VERSION.length()));
    } catch (NumberFormatException notANumber) {
      throw new Misfit(line);
    }
  }

  /** The state of a module, if it is locked. */
  public Optional<StateSignature> of(String name) {
    return Optional.ofNullable(modules.get(name));
  }

  /** The text: modules by name, parts as declared. */
  public String text() {
    StringBuilder text = new StringBuilder(HEAD);
    for (StateSignature state : modules.values()) {
      text.append(state.name()).append(VERSION).append(state.version()).append('\n');
      state
          .parts()
          .forEach((part, is) -> text.append(INDENT + part + COLON).append(is).append('\n'));
    }
    return text.toString();
  }
}
