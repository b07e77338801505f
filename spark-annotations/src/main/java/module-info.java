/** The annotations that authors of Spark modules write; nothing else, and no dependency. */
module io.sparksnn.annotations {
  exports io.sparksnn.annotations;
}
