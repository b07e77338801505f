package io.sparksnn.runtime.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Writes blocks one after the other. Where there are many, a thread of its own writes them and has
 * them put on the disk while the next ones are being filled.
 */
final class Blocks implements AutoCloseable {
  /** Bytes of a block. */
  static final int SIZE = 4 << 20;

  private static final int BUFFERS = 4;

  /** Fewer bytes are not worth a thread. */
  private static final long FEW = 2L * BUFFERS * SIZE;

  /** After how many bytes the disk is told to begin. */
  private static final long FORCED = 32L << 20;

  private final FileChannel file;
  private final BlockingQueue<ByteBuffer> free = new ArrayBlockingQueue<>(BUFFERS);
  private final @Nullable ExecutorService thread;
  private final @Nullable ExecutorService disk;
  private @Nullable Future<?> last;
  private @Nullable Future<?> forcing;
  private volatile @Nullable IOException failure;
  private long unforced;

  /**
   * Blocks of a file.
   *
   * @param file takes them where it stands
   * @param bytes how many there will be in all
   */
  Blocks(FileChannel file, long bytes) {
    this.file = file;
    boolean many = bytes > FEW;
    thread = many ? Executors.newSingleThreadExecutor(Blocks::thread) : null;
    disk = many ? Executors.newSingleThreadExecutor(Blocks::thread) : null;
    for (int i = 0; i < (many ? BUFFERS : 1); i++) {
      int size = (int) Math.max(TensorType.I64.size(), Math.min(SIZE, bytes));
      free.add(ByteBuffer.allocateDirect(size).order(ByteOrder.LITTLE_ENDIAN));
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "spark-checkpoint-blocks");
    thread.setDaemon(true);
    return thread;
  }

  /** An empty buffer, once there is one. */
  ByteBuffer take() throws IOException {
    try {
      return free.take().clear();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    }
  }

  /**
   * Writes what a buffer holds from its beginning to its position; it is no longer the caller's.
   *
   * @param digest takes the same bytes; it has them once all is {@linkplain #finish() finished}
   */
  void write(ByteBuffer block, Digest digest) throws IOException {
    block.flip();
    ExecutorService other = thread;
    if (other == null) {
      put(block, digest);
    } else {
      last = other.submit(() -> put(block, digest));
    }
    throwIfFailed();
  }

  private void throwIfFailed() throws IOException {
    IOException failed = failure;
    if (failed != null) {
      throw failed;
    }
  }

  private void put(ByteBuffer block, Digest digest) {
    try {
      if (failure != null) {
        return;
      }
      unforced += block.remaining();
      digest.update(block);
      while (block.hasRemaining()) {
        file.write(block);
      }
      if (unforced >= FORCED) {
        beginForcing();
      }
    } catch (IOException failed) {
      failure = failed;
    } finally {
      free.add(block);
    }
  }

  /** Has the disk begin with what there is, unless it is still busy with what there was. */
  private void beginForcing() {
    ExecutorService other = disk;
    Future<?> before = forcing;
    if (other != null && (before == null || before.isDone())) {
      unforced = 0;
      forcing =
          other.submit(() -> {
            file.force(false);
            return null;
          });
    }
  }

  /** Waits until all is written. */
  void finish() throws IOException {
    await(last);
    await(forcing);
    throwIfFailed();
  }

  private static void await(@Nullable Future<?> work) throws IOException {
    if (work == null) {
      return;
    }
    try {
      work.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    } catch (ExecutionException failed) {
      throw new IOException(failed.getCause());
    }
  }

  /** Lets the threads go. */
  @Override
  public void close() {
    shutDown(thread);
    shutDown(disk);
  }

  private static void shutDown(@Nullable ExecutorService executor) {
    if (executor != null) {
      executor.shutdown();
    }
  }
}
