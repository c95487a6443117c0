package org.niangjia.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.niangjia.question.Language;
import org.niangjia.understanding.model.Example;

/**
 * Peer: Lucene, BM25, Chinese cut into words by SmartCN, English stemmed. The intent of the best hit is the reading. A BM25 score has no upper bound
 * and grows with the length of the question, so for refusal the best hit of ours is set against the best hit that is out of scope.
 */
final class LuceneNearest implements Engine {

    private static final String WORDS = "words";
    private static final String INTENT = "intent";

    /** Deep enough to find a hit of ours behind hits that are out of scope. */
    private static final int HITS = 50;

    private final Analyzer analyzer;
    private final Directory directory = new ByteBuffersDirectory();
    private IndexSearcher searcher;

    private LuceneNearest(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    static Engine of(Language language) {
        return new LuceneNearest(
                switch (language) {
                    case ZH -> new SmartChineseAnalyzer();
                    case EN -> new EnglishAnalyzer();
                });
    }

    @Override
    public void train(List<Example> examples) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Example example : examples) {
                Document document = new Document();
                document.add(new TextField(WORDS, example.words(), Field.Store.NO));
                document.add(new StringField(INTENT, example.intent().orElse(""), Field.Store.YES));
                writer.addDocument(document);
            }
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    @Override
    public Reading read(Language language, String words) throws IOException {
        Query query = new QueryBuilder(analyzer).createBooleanQuery(WORDS, words);
        Map<String, Float> best = new LinkedHashMap<>();
        if (query != null) {
            for (ScoreDoc hit : searcher.search(query, HITS).scoreDocs) {
                best.putIfAbsent(searcher.storedFields().document(hit.doc).get(INTENT), hit.score);
            }
        }
        Float none = best.remove("");
        double others = none == null ? 0 : none;
        double ours = best.isEmpty() ? 0 : best.values().iterator().next();
        double inScope = ours + others == 0 ? 0 : ours / (ours + others);
        return new Reading(best.keySet().stream().limit(3).toList(), ours, inScope, ours <= others);
    }

    @Override
    public void close() throws IOException {
        searcher.getIndexReader().close();
        directory.close();
        analyzer.close();
    }
}
