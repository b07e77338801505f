package io.sparksnn.samples.digits.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparksnn.samples.digits.network.Recording;
import io.sparksnn.samples.digits.network.Spikes;
import io.sparksnn.samples.digits.readout.ConfusionMatrix;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class PicturesTest {
  @TempDir Path folder;

  @Test
  public void pictureFilesHaveTheSizeOfThePictures() throws IOException {
    ConfusionMatrix matrix = new ConfusionMatrix(new int[] {0, 1, 1}, new int[] {0, 1, 0}, 2);

    Path file = Pictures.in(folder.resolve("new/out")).write("c.png", ConfusionPicture.of(matrix));

    BufferedImage read = ImageIO.read(file.toFile());
    assertThat(read.getWidth()).isEqualTo(900);
    assertThat(read.getHeight()).isEqualTo(900);
  }

  @Test
  public void aSpikeLeavesADotInTheColourOfItsBand() {
    int[] none = {};
    int[] one = {1};

    assertThat(colors(none, none)).doesNotContain(0xD95F02, 0x1F78B4);
    assertThat(colors(one, none)).contains(0xD95F02).doesNotContain(0x1F78B4);
    assertThat(colors(none, one)).contains(0x1F78B4).doesNotContain(0xD95F02);
  }

  @Test
  public void theFolderIsLeftEmptyByTheCheck() throws IOException {
    Pictures.in(folder);

    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  public void aFileIsNoFolder() throws IOException {
    Path file = Files.createFile(folder.resolve("taken"));

    assertThatThrownBy(() -> Pictures.in(file))
        .isInstanceOf(PictureException.class)
        .hasMessage(file + ": expected a folder, found a file");
  }

  private static int[] colors(int[] inputs, int[] hidden) {
    Recording recording = new Recording(4, List.of(new Spikes(inputs, hidden)));
    BufferedImage picture = RasterPicture.of(recording, 3);
    int[] pixels =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    return Arrays.stream(pixels).map(rgb -> rgb & 0xFFFFFF).distinct().toArray();
  }
}
