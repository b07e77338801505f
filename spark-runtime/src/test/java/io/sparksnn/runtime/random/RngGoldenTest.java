package io.sparksnn.runtime.random;

import static io.sparksnn.runtime.random.GoldenNumbers.elements;
import static io.sparksnn.runtime.random.GoldenNumbers.floats;
import static io.sparksnn.runtime.random.GoldenNumbers.halves;
import static io.sparksnn.runtime.random.GoldenNumbers.key;
import static io.sparksnn.runtime.random.GoldenNumbers.names;
import static io.sparksnn.runtime.random.GoldenNumbers.patterns;
import static io.sparksnn.runtime.random.GoldenNumbers.word;
import static io.sparksnn.runtime.random.GoldenNumbers.words;
import static io.sparksnn.runtime.random.GoldenNumbers.wordsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every number in the golden file, bit for bit. */
class RngGoldenTest {
  private static final List<String> SHAPES = List.of("(5,)", "(3,4)", "()");

  private static JsonNode golden;

  @BeforeAll
  static void load() throws IOException {
    golden = GoldenNumbers.load("/golden/rng.json");
  }

  @Test
  void theFileHoldsWhatTheTestsHereCompareAndNothingElse() {
    assertThat(names(golden))
        .filteredOn(name -> !name.endsWith("_rule"))
        .containsExactlyInAnyOrder(
            "algorithm",
            "reference",
            "anchors",
            "keys",
            "rounds_by_size",
            "get_rng_keys_1_chain_seed7");
    // Left out: "normal_key42", as nothing in the runtime draws from the normal distribution.
    assertThat(names(golden.get("anchors")))
        .containsExactlyInAnyOrder(
            "random123_kat",
            "jax_docs_uniform_key0_shape3",
            "normal_key42",
            "fold_in_key0_4",
            "split_equals_fold_in_key72",
            "seed_to_key",
            "seed_to_key_note");
    assertThat(golden.get("keys")).hasSize(6);
  }

  @TestFactory
  List<DynamicTest> everyEntryOfEveryKey() {
    List<DynamicTest> tests = new ArrayList<>();
    List<String> notRecorded = new ArrayList<>();
    for (JsonNode entry : golden.get("keys")) {
      long seed = entry.get("seed").longValue();
      RngKey key = RngKey.ofSeed(seed);
      assertThat(names(entry)).hasSize(19).contains("seed");
      for (String name : names(entry)) {
        JsonNode expected = entry.get(name);
        if (expected.isNull()) {
          notRecorded.add(name + " of " + seed);
        } else if (!name.equals("seed")) {
          tests.add(dynamicTest(name + " of " + seed, () -> compare(key, name, expected)));
        }
      }
    }
    // The long permutation was recorded for the seeds 0 and 42 only.
    assertThat(notRecorded)
        .containsExactlyInAnyOrder(
            "permutation_arange1000_independent of 1",
            "permutation_arange1000_independent of 4294967295",
            "permutation_arange1000_independent of 1099511640121",
            "permutation_arange1000_independent of 3730662515");
    assertThat(tests).hasSize(6 * 18 - 4);
    return tests;
  }

  private static void compare(RngKey key, String name, JsonNode expected) {
    switch (name) {
      case "key" -> assertThat(key).isEqualTo(key(expected));
      case "split2", "split3", "split5" -> {
        RngKey[] split = key.split(Integer.parseInt(name.substring("split".length())));
        assertThat(wordsOf(split)).containsExactly(words(expected));
      }
      case "fold_in" -> {
        assertThat(names(expected)).containsExactlyInAnyOrder("0", "1", "7", "4294967295");
        for (String data : names(expected)) {
          RngKey folded = key.foldIn(Integer.parseUnsignedInt(data));
          assertThat(folded).as(data).isEqualTo(key(expected.get(data)));
        }
      }
      case "bits8" -> compareShapes(key::bits8, expected);
      case "bits16" -> compareShapes(key::bits16, expected);
      case "bits32" -> compareShapes(key::bits, expected);
      case "uniform_float32" -> {
        assertThat(names(expected)).containsExactlyInAnyOrderElementsOf(SHAPES);
        for (String shape : SHAPES) {
          assertFloats(key.uniform(elements(shape)), floats(expected.get(shape)));
        }
      }
      case "uniform_float16" -> {
        assertThat(names(expected)).containsExactlyInAnyOrderElementsOf(SHAPES);
        for (String shape : SHAPES) {
          assertFloats(key.uniformHalf(elements(shape)), halves(expected.get(shape)));
        }
      }
      case "uniform_float32_-2_3_(4,)" -> assertFloats(key.uniform(4, -2, 3), floats(expected));
      case "randint_(6,)_0_10" ->
          assertThat(key.integers(6, 0, 10)).containsExactly(words(expected));
      case "randint_(6,)_-5_1000003" ->
          assertThat(key.integers(6, -5, 1000003)).containsExactly(words(expected));
      case "randint_(4,)_0_256" ->
          assertThat(key.integers(4, 0, 256)).containsExactly(words(expected));
      case "permutation_arange10", "permutation_arange10_independent" ->
          assertThat(key.permutation(10)).containsExactly(words(expected));
      case "permutation_arange1000_independent" ->
          assertThat(key.permutation(1000)).containsExactly(words(expected));
      case "permutation_arange3000_independent_first20" ->
          assertThat(Arrays.copyOf(key.permutation(3000), 20)).containsExactly(words(expected));
      default -> throw new AssertionError("nothing compares the entry " + name);
    }
  }

  private static void compareShapes(IntFunction<int[]> draw, JsonNode expected) {
    assertThat(names(expected)).containsExactlyInAnyOrderElementsOf(SHAPES);
    for (String shape : SHAPES) {
      int[] drawn = draw.apply(elements(shape));
      assertThat(drawn).as(shape).containsExactly(words(expected.get(shape)));
    }
  }

  private static void assertFloats(float[] actual, float[] expected) {
    assertThat(patterns(actual)).containsExactly(patterns(expected));
  }

  @TestFactory
  List<DynamicTest> permutationsSortAsOftenAsTheReference() {
    JsonNode roundsBySize = golden.get("rounds_by_size");
    List<DynamicTest> tests = new ArrayList<>();
    for (String size : names(roundsBySize)) {
      int n = Integer.parseInt(size);
      int rounds = word(roundsBySize.get(size));
      RngKey key = RngKey.ofSeed(5);
      tests.add(
          dynamicTest(
              size,
              () -> assertThat(key.permutation(n)).containsExactly(shuffled(n, rounds, key))));
    }
    assertThat(tests).hasSize(9);
    return tests;
  }

  /** The rule taken literally. */
  private static int[] shuffled(int n, int rounds, RngKey key) {
    Integer[] items = new Integer[n];
    Arrays.setAll(items, i -> i);
    RngKey current = key;
    for (int round = 0; round < rounds; round++) {
      RngKey[] next = current.split(2);
      current = next[0];
      int[] bits = next[1].bits(n);
      Integer[] places = new Integer[n];
      Arrays.setAll(places, i -> i);
      Arrays.sort(places, (a, b) -> Integer.compareUnsigned(bits[a], bits[b]));
      Integer[] before = items.clone();
      Arrays.setAll(items, i -> before[places[i]]);
    }
    return Arrays.stream(items).mapToInt(Integer::intValue).toArray();
  }

  @Test
  void aModuleThatAsksForKeysGetsThoseOfTheReference() {
    JsonNode chain = golden.get("get_rng_keys_1_chain_seed7");
    assertThat(chain).hasSize(5);
    RngKey rng = RngKey.ofSeed(7);
    for (JsonNode step : chain) {
      RngKey[] keys = rng.split(2);
      rng = keys[0];
      assertThat(rng).isEqualTo(key(step.get("new_rng")));
      assertThat(keys[1]).isEqualTo(key(step.get("key")));
    }
  }

  @Test
  void theBlockFunctionGivesTheKnownAnswersOfItsAuthors() {
    JsonNode answers = golden.get("anchors").get("random123_kat");
    assertThat(answers).hasSize(3);
    for (JsonNode answer : answers) {
      int[] key = hexWords(answer.get("key"));
      int[] counter = hexWords(answer.get("ctr"));
      long block = Threefry.block(key[0], key[1], counter[0], counter[1]);
      int[] actual = {(int) (block >>> 32), (int) block};
      assertThat(actual).containsExactly(hexWords(answer.get("expected")));
      assertThat(actual).containsExactly(hexWords(answer.get("out")));
    }
  }

  private static int[] hexWords(JsonNode pair) {
    assertThat(pair).hasSize(2);
    return new int[] {
      Integer.parseUnsignedInt(pair.get(0).textValue(), 16),
      Integer.parseUnsignedInt(pair.get(1).textValue(), 16)
    };
  }

  @Test
  void seedsGiveTheKeysOfTheReference() {
    JsonNode seeds = golden.get("anchors").get("seed_to_key");
    assertThat(seeds).hasSize(5);
    for (JsonNode entry : seeds) {
      assertThat(RngKey.ofSeed(entry.get("seed").longValue())).isEqualTo(key(entry.get("key")));
    }
  }

  @Test
  void publishedNumbersAreMet() {
    JsonNode anchors = golden.get("anchors");
    JsonNode uniform = anchors.get("jax_docs_uniform_key0_shape3");
    assertFloats(RngKey.ofSeed(0).uniform(3), floats(uniform.get("value")));
    assertFloats(RngKey.ofSeed(0).uniform(3), floats(uniform.get("expected_printed")));

    JsonNode foldIn = anchors.get("fold_in_key0_4");
    assertThat(RngKey.ofSeed(0).foldIn(4)).isEqualTo(key(foldIn.get("value")));
    assertThat(RngKey.ofSeed(0).foldIn(4)).isEqualTo(key(foldIn.get("expected")));

    JsonNode symmetry = anchors.get("split_equals_fold_in_key72");
    RngKey key = RngKey.ofSeed(72);
    assertThat(wordsOf(key.split(3))).containsExactly(words(symmetry.get("split3")));
    assertThat(wordsOf(key.foldIn(0), key.foldIn(1), key.foldIn(2)))
        .containsExactly(words(symmetry.get("fold_in_0_1_2")));
  }
}
