/** What the page on recording shows. */
@org.jspecify.annotations.NullMarked
package io.sparksnn.pictures.docs;
