package se.forstasamtalet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What processes have used, as Linux counts it (proc(5)), and what this one holds. */
final class Usage {

    /** Linux tells user programs about time in hundredths of a second, on every architecture (USER_HZ). */
    private static final double TICKS_PER_SECOND = 100;
    private static final long MEGABYTE = 1 << 20;

    private Usage() {}

    /** The processor time that a process and its children have used, in the program and in the kernel. */
    static double cpuSeconds(long pid) {
        Stream<ProcessHandle> children = ProcessHandle.of(pid).stream().flatMap(ProcessHandle::children);
        return LongStream.concat(LongStream.of(pid), children.mapToLong(ProcessHandle::pid)).map(Usage::ticks).sum()
                / TICKS_PER_SECOND;
    }

    private static long ticks(long pid) {
        String stat = read(pid, "stat");
        // The second field is the program's name in brackets and may hold spaces; utime and stime are the 14th and
        // 15th.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    /** Resident memory in megabytes. */
    static long residentMegabytes(long pid) {
        return read(pid, "status").lines().filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElseThrow() / 1024;
    }

    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException ended) {
            throw new UncheckedIOException("process " + pid + " has ended", ended);
        }
    }

    /** Lets go of what nobody needs; direct buffers follow a moment after the objects that stood for them. */
    static void collectGarbage() {
        try {
            System.gc();
            Thread.sleep(1_000);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** What this program holds in its heap. */
    static long heapMegabytes() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    /** What this program holds beside its heap in direct buffers: the answers' bytes. */
    static long directMegabytes() {
        return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("direct"))
                .mapToLong(BufferPoolMXBean::getMemoryUsed).sum() / MEGABYTE;
    }
}
