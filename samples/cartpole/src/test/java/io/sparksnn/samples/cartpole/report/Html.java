package io.sparksnn.samples.cartpole.report;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** A page, read as strictly as XML is. */
final class Html {
  private final Document document;

  private Html(Document document) {
    this.document = document;
  }

  static Html parse(String page) {
    try {
      DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      parser.setErrorHandler(new Strict());
      return new Html(parser.parse(new InputSource(new StringReader(page))));
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + e.getMessage(), e);
    }
  }

  /** All elements of a tag; {@code *} is all. */
  List<Element> all(String tag) {
    List<Element> elements = new ArrayList<>();
    NodeList found = document.getElementsByTagName(tag);
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** The texts of all elements of a tag. */
  List<String> texts(String tag) {
    return all(tag).stream().map(Element::getTextContent).toList();
  }

  /** All values of an attribute. */
  List<String> attributes(String name) {
    return all("*").stream()
        .filter(element -> element.hasAttribute(name))
        .map(element -> element.getAttribute(name))
        .toList();
  }

  /** The vector pictures within. */
  List<String> pictures() {
    String type = "data:image/svg+xml;base64,";
    return Stream.concat(attributes("src").stream(), attributes("srcset").stream())
        .filter(address -> address.startsWith(type))
        .map(address ->
            new String(
                Base64.getDecoder().decode(address.substring(type.length())),
                StandardCharsets.UTF_8))
        .toList();
  }

  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) throws SAXParseException {
      throw e;
    }

    @Override
    public void error(SAXParseException e) throws SAXParseException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
      throw e;
    }
  }
}
