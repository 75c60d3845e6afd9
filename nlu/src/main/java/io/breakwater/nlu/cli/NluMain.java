package io.breakwater.nlu.cli;

import io.breakwater.nlu.data.BadInput;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.List;

/** What {@code ./dev nlu} starts. Answers with 0 when all went well and 2 when what it was given is of no use. */
public final class NluMain {
    static final int WRONG_USE = 2;
    private static final String USAGE =
            """
            train   --data FILE.csv|FOLDER --out DIR [--out-of-scope FILE.csv] [--language en]
                    [--encoders none|light|thorough]
                    makes a model of labelled texts; texts out of scope help to choose how to tell them
            predict --model DIR --in FILE.csv --out FILE.csv [--language en]
                    reads texts: text,intent,confidence,stage
            eval    --model DIR --data FILE.csv|FOLDER [--out-of-scope FILE.csv] [--report DIR] [--language en]
                    measures a model on labelled texts: accuracy, calibration, out of scope, latency
            diff    --a DIR --b DIR --in FILE.csv [--report DIR] [--language en]
                    what changes when model b takes the place of model a
            publish --model DIR --store DIR --fraud FILE.csv|FOLDER [--language en]
                    makes a model the current one, unless it finds fewer of the fraud texts than the one before
            rollback --store DIR
                    makes the model before the current one current again

            CSV files are UTF-8 with a head line: text, and category (or intent, or label). A FOLDER holds
            <language>/<intent>.txt, one text a line, # begins a comment.
            """;

    private NluMain() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(args), out, err));
    }

    /** Carries out one command; gives the process's exit code. */
    static int run(List<String> words, PrintStream out, PrintStream err) {
        try {
            carryOut(words, out);
            return 0;
        } catch (WrongUse e) {
            err.println(e.getMessage() + "\n\n" + USAGE);
        } catch (BadInput e) {
            err.println(e.getMessage());
        } catch (FileSystemException e) {
            err.println(e.getFile() + " cannot be read or written; does its folder exist, and may you use it?");
        } catch (IOException e) {
            err.println(e.getMessage());
        }
        return WRONG_USE;
    }

    private static void carryOut(List<String> words, PrintStream out) throws IOException {
        String command = words.isEmpty() ? "" : words.get(0);
        List<String> options = words.isEmpty() ? words : words.subList(1, words.size());
        switch (command) {
            case "train" -> TrainCommand.run(options, out);
            case "predict" -> PredictCommand.run(options, out);
            case "eval" -> EvalCommand.run(options, out);
            case "diff" -> DiffCommand.run(options, out);
            case "publish" -> PublishCommand.run(options, out);
            case "rollback" -> RollbackCommand.run(options, out);
            case "help", "--help", "-h" -> out.print(USAGE);
            case "" -> throw new WrongUse("Say what to do:");
            default -> throw new WrongUse("There is no command " + command);
        }
    }
}
