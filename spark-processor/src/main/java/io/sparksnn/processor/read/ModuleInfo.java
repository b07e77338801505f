package io.sparksnn.processor.read;

import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** The {@code module-info} of the classes that are compiled. */
public final class ModuleInfo {
  private ModuleInfo() {}

  /**
   * Whether the last compilation into the folder of the class files left one there. Where a module
   * is only patched, as by its tests, its own is elsewhere and cannot name what is compiled here.
   */
  public static boolean isCompiled(Filer filer) {
    try {
      filer
          .getResource(StandardLocation.CLASS_OUTPUT, "", "module-info.class")
          .openInputStream()
          .close();
      return true;
    } catch (IOException | IllegalArgumentException none) {
      return false;
    }
  }
}
