@org.jspecify.annotations.NullMarked
package io.sparksnn.nn.docs;
