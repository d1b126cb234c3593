"""The decision trees of the content judge's second look.

Written by `python -m tools.train`; do not edit. Learned from the annotations of the development part of WCXB
(M. Foley, CC BY 4.0) and of half of the parser tests of fundus (flairNLP, MIT); see tools/train-report.md.
"""

from __future__ import annotations


def second_look(row: tuple[float, ...]) -> float:
    """Returns the logit that a block with these numbers is main text; `row` is in the order of `judge.features.FEATURES`."""
    (
        logit_rel,
        chance_rel,
        names_rel,
        names_core,
        text,
        length,
        linked,
        tag,
        copies,
        in_title,
        in_description,
        in_body,
        from_h1,
        from_first,
        mass_before,
        mass_after,
        near1,
        near5,
        heading_distance,
        heading_chance,
        likes,
        like_length,
        like_chance,
        prose0,
        in_core5,
        share1,
        pure1,
        cover1,
        count1,
        prose1,
        share2,
        pure2,
        cover2,
        linked3,
        cover3,
        count3,
        in_core9,
        in_core7,
        part_share,
        part_linked,
        part_cover,
        part_count,
        names,
        chars,
        blocks,
        mass,
        linked_share,
        og_type,
        genre,
        span,
        level,
        core_share,
        core_depth,
    ) = row
    score = 0.0
    if chance_rel <= 0.75232:
        if logit_rel <= -2.5932:
            if part_cover <= 0.63808:
                score += 0.595
            else:
                score += 0.38
        else:
            if cover2 <= 0.45855:
                if part_cover <= 0.69751:
                    score += 0.812
                else:
                    score += 0.463
            else:
                if likes <= 2.5:
                    score += 0.699
                else:
                    score += 1.14
    else:
        if cover2 <= 0.55428:
            if part_cover <= 0.69751:
                if prose1 <= 0.067952:
                    score += 1.06
                else:
                    if cover1 <= 0.50804:
                        score += 1.26
                    else:
                        score += 0.559
            else:
                if mass_after <= 0.49952:
                    score += 0.458
                else:
                    score += 0.93
        else:
            if likes <= 4.5:
                if mass_after <= 0.16714:
                    score += 0.87
                else:
                    score += 1.21
            else:
                if chars <= 52958:
                    score += 1.4
                else:
                    if names <= 2.695:
                        score += 0.829
                    else:
                        score += 1.29
    if chance_rel <= 0.88238:
        if logit_rel <= -2.2081:
            if mass_after <= 0.10943:
                score += -0.474
            else:
                if pure1 <= 0.36227:
                    score += -0.408
                else:
                    score += -0.265
        else:
            if near5 <= 0.57342:
                if part_count <= 47.5:
                    score += -0.135
                else:
                    if cover1 <= 0.50804:
                        score += -0.384
                    else:
                        score += -0.0415
            else:
                if copies <= 1.5:
                    score += 0.0125
                else:
                    score += -0.296
    else:
        if copies <= 1.5:
            if names_rel <= -0.18516:
                if mass_before <= 0.75048:
                    score += 0.0248
                else:
                    if part_count <= 38.5:
                        score += -0.12
                    else:
                        score += -0.472
            else:
                if chars <= 45638:
                    if cover2 <= 0.6284:
                        score += 0.118
                    else:
                        score += 0.225
                else:
                    if mass_after <= 0.49952:
                        score += -0.182
                    else:
                        score += 0.106
        else:
            score += -0.318
    if logit_rel <= -1.1122:
        if in_core5 <= 1e-35:
            if in_description <= 1e-35:
                score += -0.358
            else:
                score += 0.0925
        else:
            if like_chance <= 0.50371:
                if part_linked <= 0.0062259:
                    score += -0.0586
                else:
                    if genre <= 1e-35:
                        score += -0.185
                    else:
                        score += -0.319
            else:
                if likes <= 2.5:
                    score += -0.239
                else:
                    if copies <= 1.5:
                        score += 0.0682
                    else:
                        score += -0.132
    else:
        if copies <= 1.5:
            if in_core5 <= 1e-35:
                if near5 <= 0.70844:
                    score += -0.264
                else:
                    if from_first <= 30.5:
                        score += 0.114
                    else:
                        score += -0.182
            else:
                if from_h1 <= 92.5:
                    if names_core <= 0.085:
                        score += 0.116
                    else:
                        score += 0.22
                else:
                    if core_share <= 0.74005:
                        score += -0.173
                    else:
                        score += 0.114
        else:
            score += -0.235
    if chance_rel <= 0.90408:
        if in_core7 <= 1e-35:
            if in_description <= 1e-35:
                score += -0.299
            else:
                score += 0.0655
        else:
            if cover3 <= 0.95163:
                if logit_rel <= -1.9739:
                    score += -0.213
                else:
                    score += -0.111
            else:
                if likes <= 3.5:
                    score += -0.164
                else:
                    if heading_chance <= 0.85258:
                        score += 0.0858
                    else:
                        score += -0.196
    else:
        if cover3 <= 0.69226:
            if pure2 <= 0.68873:
                score += -0.145
            else:
                if part_cover <= 0.62045:
                    score += 0.059
                else:
                    score += -0.171
        else:
            if likes <= 3.5:
                if share1 <= 0.13701:
                    score += -0.162
                else:
                    score += 0.0782
            else:
                if count3 <= 763.5:
                    if from_h1 <= 83.5:
                        score += 0.208
                    else:
                        score += 0.114
                else:
                    if core_depth <= 6.5:
                        score += 0.105
                    else:
                        score += -0.501
    if logit_rel <= -0.91994:
        if in_core7 <= 1e-35:
            score += -0.255
        else:
            if pure2 <= 0.68873:
                score += -0.156
            else:
                if logit_rel <= -2.3392:
                    score += -0.104
                else:
                    score += 0.0401
    else:
        if near5 <= 0.80125:
            if copies <= 1.5:
                if share1 <= 0.04518:
                    if mass <= 0.35644:
                        score += -0.146
                    else:
                        score += 0.0288
                else:
                    if from_first <= 318.5:
                        score += 0.108
                    else:
                        score += -0.401
            else:
                score += -0.206
        else:
            if chars <= 44514:
                if cover2 <= 0.55428:
                    if in_body <= -1e-35:
                        score += -0.326
                    else:
                        score += 0.113
                else:
                    score += 0.202
            else:
                if linked3 <= 0.038585:
                    if mass_after <= 0.5479:
                        score += -0.415
                    else:
                        score += 0.0468
                else:
                    if chars <= 46559:
                        score += -0.446
                    else:
                        score += 0.158
    if in_core5 <= 1e-35:
        if in_description <= 1e-35:
            if core_share <= 0.56234:
                if likes <= 19.5:
                    score += -0.161
                else:
                    score += 0.0279
            else:
                if from_first <= 18.5:
                    if from_h1 <= -1e-35:
                        score += -0.267
                    else:
                        score += -0.0988
                else:
                    score += -0.259
        else:
            score += 0.118
    else:
        if pure1 <= 0.69937:
            if share2 <= 0.020056:
                score += -0.149
            else:
                if blocks <= 737:
                    if likes <= 4.5:
                        score += -0.117
                    else:
                        score += 0.0582
                else:
                    if part_cover <= 0.079272:
                        score += 0.117
                    else:
                        score += -0.297
        else:
            if copies <= 1.5:
                if chars <= 62326:
                    if prose0 <= 0.68548:
                        score += 0.0722
                    else:
                        score += 0.173
                else:
                    if linked3 <= 0.038585:
                        score += -0.258
                    else:
                        score += 0.182
            else:
                score += -0.124
    if logit_rel <= -0.8756:
        if in_core7 <= 1e-35:
            score += -0.202
        else:
            if genre <= 1e-35:
                if like_length <= 14.613:
                    score += -0.172
                else:
                    score += 0.012
            else:
                if names_core <= 0.065:
                    score += -0.196
                else:
                    score += -0.0313
    else:
        if cover2 <= 0.76891:
            if like_length <= 268.16:
                if like_length <= 258.29:
                    score += -0.0145
                else:
                    if from_first <= 91.5:
                        score += 0.0488
                    else:
                        score += -0.555
            else:
                if names_rel <= -0.21317:
                    score += -0.129
                else:
                    score += 0.151
        else:
            if chars <= 52958:
                if likes <= 6.5:
                    if cover1 <= 0.50804:
                        score += -0.137
                    else:
                        score += 0.123
                else:
                    score += 0.185
            else:
                if linked3 <= 0.044017:
                    if from_first <= 73.5:
                        score += 0.235
                    else:
                        score += -0.32
                else:
                    score += 0.203
    if near1 <= 0.82441:
        if in_core5 <= 1e-35:
            if mass_before <= 0.56293:
                if near5 <= 0.12136:
                    score += -0.192
                else:
                    score += -0.0484
            else:
                score += -0.224
        else:
            if copies <= 1.5:
                if logit_rel <= -2.7462:
                    score += -0.121
                else:
                    if chars <= 24262:
                        score += 0.0599
                    else:
                        score += -0.06
            else:
                score += -0.133
    else:
        if core_share <= 0.7713:
            if mass <= 0.81051:
                if cover3 <= 0.47014:
                    score += -0.116
                else:
                    score += 0.123
            else:
                if names_rel <= 0.024106:
                    score += -0.0244
                else:
                    score += -0.305
        else:
            if likes <= 9.5:
                if cover1 <= 0.098514:
                    score += -0.0855
                else:
                    score += 0.119
            else:
                if chars <= 52958:
                    score += 0.171
                else:
                    if linked3 <= 0.038585:
                        score += -0.166
                    else:
                        score += 0.134
    if chance_rel <= 0.96488:
        if in_core5 <= 1e-35:
            if mass_after <= 0.52796:
                score += -0.204
            else:
                score += -0.0882
        else:
            if prose1 <= 0.48245:
                if share1 <= 0.99105:
                    if linked_share <= 0.033882:
                        score += 0.25
                    else:
                        score += -0.0699
                else:
                    score += -1.27
            else:
                if blocks <= 344.5:
                    score += 0.0786
                else:
                    score += -0.0417
    else:
        if cover2 <= 0.76891:
            if mass_after <= 0.29824:
                if share2 <= 0.2044:
                    score += -0.037
                else:
                    score += -0.277
            else:
                if part_share <= 0.61428:
                    score += 0.0701
                else:
                    score += -0.345
        else:
            if count3 <= 763.5:
                if names_core <= 0.065:
                    if span <= 0.31738:
                        score += -0.153
                    else:
                        score += 0.101
                else:
                    if mass_after <= 0.073105:
                        score += 0.00616
                    else:
                        score += 0.175
            else:
                score += -0.186
    if names_rel <= -0.18516:
        if logit_rel <= -3.3992:
            score += -0.171
        else:
            if mass_before <= 0.60504:
                if length <= 818.5:
                    score += 0.0018
                else:
                    score += -0.239
            else:
                if genre <= 1e-35:
                    if blocks <= 1684:
                        score += -0.0726
                    else:
                        score += 0.351
                else:
                    score += -0.177
    else:
        if prose0 <= 0.39237:
            if likes <= 6.5:
                score += -0.13
            else:
                if like_length <= 14.613:
                    score += -0.126
                else:
                    if genre <= 3.5:
                        score += 0.0511
                    else:
                        score += -0.183
        else:
            if from_h1 <= 83.5:
                if share1 <= 0.062866:
                    score += 0.0977
                else:
                    score += 0.183
            else:
                if mass <= 0.38411:
                    if from_h1 <= 491.5:
                        score += -0.119
                    else:
                        score += -0.676
                else:
                    if span <= 0.94217:
                        score += 0.0377
                    else:
                        score += -0.295
    if in_core5 <= 1e-35:
        if mass_after <= 0.4461:
            if in_body <= 1e-35:
                score += -0.183
            else:
                score += 0.306
        else:
            if from_h1 <= -1e-35:
                score += -0.186
            else:
                score += 0.0354
    else:
        if near5 <= 0.85051:
            if from_h1 <= 158.5:
                if likes <= 6.5:
                    score += -0.0615
                else:
                    if like_length <= 20.095:
                        score += -0.115
                    else:
                        score += 0.0756
            else:
                if part_share <= 0.12515:
                    if core_depth <= 9.5:
                        score += 0.03
                    else:
                        score += -0.128
                else:
                    score += -0.148
        else:
            if likes <= 4.5:
                if names <= 3.655:
                    score += -0.0365
                else:
                    score += -0.553
            else:
                if from_h1 <= 77.5:
                    if prose0 <= 0.69632:
                        score += 0.0766
                    else:
                        score += 0.188
                else:
                    if part_share <= 0.37469:
                        score += 0.0864
                    else:
                        score += -0.178
    if names_core <= -0.045:
        if part_linked <= 0.068589:
            if span <= 0.27952:
                if level <= 0.83234:
                    score += -0.0136
                else:
                    if near5 <= 0.8921:
                        score += -0.426
                    else:
                        score += 0.0789
            else:
                score += 0.0551
        else:
            if mass_before <= 0.67799:
                if from_h1 <= -1e-35:
                    score += -0.154
                else:
                    score += -0.0321
            else:
                score += -0.164
    else:
        if from_first <= 88.5:
            if prose0 <= 0.39237:
                if text <= 0.075:
                    if like_length <= 518.58:
                        score += -0.0128
                    else:
                        score += -0.329
                else:
                    score += 0.0907
            else:
                if likes <= 6.5:
                    score += 0.0305
                else:
                    score += 0.161
        else:
            if core_share <= 0.69337:
                score += -0.188
            else:
                if chars <= 52958:
                    if near5 <= 0.87853:
                        score += -0.0257
                    else:
                        score += 0.119
                else:
                    score += -0.122
    if mass_before <= 0.91411:
        if cover3 <= 0.41618:
            if part_linked <= 0.052349:
                if names_rel <= 0.293:
                    score += 0.0529
                else:
                    if like_length <= 518.58:
                        score += -0.048
                    else:
                        score += -0.654
            else:
                if genre <= 1e-35:
                    if names_core <= -0.675:
                        score += -0.102
                    else:
                        score += 0.0137
                else:
                    if genre <= 1.5:
                        score += -0.255
                    else:
                        score += -0.0718
        else:
            if likes <= 6.5:
                if linked <= 0.1252:
                    if cover2 <= 0.97582:
                        score += -0.0418
                    else:
                        score += 0.0938
                else:
                    score += -0.161
            else:
                if from_h1 <= 83.5:
                    if prose0 <= 0.66404:
                        score += 0.0705
                    else:
                        score += 0.173
                else:
                    if core_share <= 0.75537:
                        score += -0.0972
                    else:
                        score += 0.0588
    else:
        if likes <= 3.5:
            score += -0.202
        else:
            score += -0.0974
    if names_rel <= -0.18516:
        if mass_after <= 0.037439:
            score += -0.151
        else:
            if heading_distance <= 29.5:
                if span <= 0.39942:
                    if mass <= 0.31035:
                        score += 0.0397
                    else:
                        score += -0.0972
                else:
                    score += 0.0215
            else:
                score += -0.133
    else:
        if prose0 <= 0.69058:
            if names_rel <= 0.35658:
                if likes <= 32.5:
                    if share1 <= 0.89538:
                        score += -0.00536
                    else:
                        score += -0.266
                else:
                    if tag <= 5.5:
                        score += -0.0423
                    else:
                        score += 0.109
            else:
                score += -0.0963
        else:
            if from_h1 <= 80.5:
                if from_h1 <= -1e-35:
                    score += -0.0271
                else:
                    score += 0.145
            else:
                if core_share <= 0.67333:
                    if span <= 0.14536:
                        score += -0.49
                    else:
                        score += -0.0919
                else:
                    if share1 <= 0.96979:
                        score += 0.0511
                    else:
                        score += -0.28
    if near1 <= 0.88184:
        if logit_rel <= -3.7215:
            score += -0.127
        else:
            if mass_after <= 0.4897:
                if part_count <= 84.5:
                    if heading_chance <= 0.63992:
                        score += 0.0127
                    else:
                        score += -0.0844
                else:
                    if cover1 <= 0.96836:
                        score += -0.13
                    else:
                        score += 0.059
            else:
                if heading_chance <= 1e-35:
                    score += -0.116
                else:
                    if tag <= 5.5:
                        score += -0.0232
                    else:
                        score += 0.0645
    else:
        if chars <= 45638:
            if likes <= 1.5:
                if names <= 3.655:
                    if from_first <= 20.5:
                        score += 0.0212
                    else:
                        score += -0.225
                else:
                    score += -0.519
            else:
                if part_cover <= 0.5496:
                    if core_share <= 0.84755:
                        score += -0.0668
                    else:
                        score += 0.0905
                else:
                    score += 0.141
        else:
            if mass_after <= 0.50909:
                score += -0.162
            else:
                score += 0.0581
    if mass_before <= 0.93091:
        if copies <= 1.5:
            if cover2 <= 0.94618:
                if like_length <= 14.085:
                    score += -0.117
                else:
                    if chars <= 62326:
                        score += 0.0221
                    else:
                        score += -0.178
            else:
                if share2 <= 0.97103:
                    if count3 <= 763.5:
                        score += 0.131
                    else:
                        score += -0.16
                else:
                    if count1 <= 121.5:
                        score += 0.0408
                    else:
                        score += -0.14
        else:
            if likes <= 177.5:
                score += -0.0996
            else:
                if part_share <= 0.10819:
                    if chars <= 14007:
                        score += 0.336
                    else:
                        score += -0.159
                else:
                    score += 0.275
    else:
        if part_linked <= 0.061196:
            if chars <= 52958:
                score += -0.000265
            else:
                score += -0.24
        else:
            if og_type <= 1e-35:
                score += -0.0698
            else:
                if from_h1 <= 695.5:
                    score += -0.198
                else:
                    score += 0.193
    if near1 <= 0.91229:
        if mass_after <= 0.119:
            if part_cover <= 0.21528:
                if genre <= 1e-35:
                    score += 0.0526
                else:
                    score += -0.113
            else:
                if level <= 0.7838:
                    score += -0.0362
                else:
                    score += -0.173
        else:
            if copies <= 1.5:
                if names <= 0.095:
                    if cover2 <= 0.030742:
                        score += -0.027
                    else:
                        score += 0.0673
                else:
                    if likes <= 32.5:
                        score += -0.0752
                    else:
                        score += 0.054
            else:
                score += -0.0648
    else:
        if from_first <= 67.5:
            if cover1 <= 0.1336:
                if heading_distance <= 19.5:
                    score += 0.0685
                else:
                    if core_share <= 0.89433:
                        score += -0.632
                    else:
                        score += 0.0918
            else:
                score += 0.149
        else:
            if core_share <= 0.69337:
                score += -0.116
            else:
                if share2 <= 0.97378:
                    score += 0.0676
                else:
                    score += -0.162
    if linked3 <= 0.12908:
        if core_share <= 0.96914:
            if length <= 818.5:
                if names_core <= -0.485:
                    if core_share <= 0.82881:
                        score += 0.0244
                    else:
                        score += -0.14
                else:
                    if count3 <= 423.5:
                        score += 0.0473
                    else:
                        score += -0.144
            else:
                score += -0.207
        else:
            if genre <= 2.5:
                if core_depth <= 5.5:
                    if part_linked <= 0.012515:
                        score += 0.118
                    else:
                        score += -0.0389
                else:
                    if mass_after <= 0.037439:
                        score += -0.0762
                    else:
                        score += 0.122
            else:
                score += -0.116
    else:
        if mass_before <= 0.78123:
            if from_h1 <= 1e-35:
                score += -0.114
            else:
                if part_linked <= 0.027514:
                    if length <= 323.5:
                        score += 0.00429
                    else:
                        score += -0.419
                else:
                    if length <= 204.5:
                        score += -0.000484
                    else:
                        score += 0.108
        else:
            score += -0.106
    if names_core <= 0.125:
        if genre <= 1e-35:
            if core_share <= 0.60891:
                score += 0.114
            else:
                if core_share <= 0.86126:
                    if part_cover <= 0.67373:
                        score += -0.151
                    else:
                        score += 0.0313
                else:
                    if part_count <= 84.5:
                        score += 0.0473
                    else:
                        score += -0.057
        else:
            if linked3 <= 0.069215:
                if core_depth <= 8.5:
                    score += -0.0779
                else:
                    score += 0.0698
            else:
                if like_chance <= 0.92123:
                    score += -0.111
                else:
                    if part_count <= 7.5:
                        score += -0.936
                    else:
                        score += -0.00868
    else:
        if core_share <= 0.76485:
            if share1 <= 0.47249:
                if linked_share <= 0.13204:
                    score += -0.216
                else:
                    score += -0.0169
            else:
                score += 0.138
        else:
            if mass_after <= 0.19572:
                score += -0.0161
            else:
                if count3 <= 847.5:
                    score += 0.0833
                else:
                    score += -0.238
    if heading_distance <= 26.5:
        if likes <= 3.5:
            if mass_after <= 0.60292:
                if share1 <= 0.36145:
                    score += -0.107
                else:
                    score += 0.106
            else:
                if like_length <= 121.51:
                    score += -0.0629
                else:
                    if cover3 <= 1:
                        score += 0.111
                    else:
                        score += -0.114
        else:
            if length <= 818.5:
                if cover3 <= 0.28157:
                    if cover3 <= 0.22395:
                        score += 0.0141
                    else:
                        score += -0.167
                else:
                    if from_first <= 52.5:
                        score += 0.0987
                    else:
                        score += 0.0246
            else:
                if from_first <= 34.5:
                    score += 0.0709
                else:
                    score += -0.175
    else:
        if in_body <= -1e-35:
            score += -0.325
        else:
            if mass <= 0.86138:
                if linked_share <= 0.043775:
                    score += 0.164
                else:
                    score += -0.0619
            else:
                if mass <= 0.86508:
                    score += -0.713
                else:
                    score += -0.0991
    if copies <= 1.5:
        if mass_before <= 0.93091:
            if heading_distance <= 20.5:
                if in_body <= 1e-35:
                    if likes <= 1.5:
                        score += -0.0452
                    else:
                        score += 0.0432
                else:
                    score += 0.184
            else:
                if part_count <= 663.5:
                    if like_length <= 425.98:
                        score += -0.077
                    else:
                        score += 0.122
                else:
                    score += 0.104
        else:
            if genre <= 1e-35:
                score += -0.0291
            else:
                if linked3 <= 0.0086708:
                    score += 0.0803
                else:
                    if names <= 2.265:
                        score += -0.139
                    else:
                        score += -0.535
    else:
        if likes <= 170:
            if mass_after <= 0.49952:
                score += -0.112
            else:
                if linked_share <= 0.13042:
                    if part_share <= 0.33037:
                        score += -0.0104
                    else:
                        score += 0.218
                else:
                    score += -0.0719
        else:
            if names_core <= -0.305:
                score += 0.315
            else:
                score += -0.0132
    if text <= 1e-35:
        if heading_chance <= 0.026988:
            score += -0.13
        else:
            if genre <= 1e-35:
                if part_count <= 102.5:
                    score += 0.0465
                else:
                    if blocks <= 1360:
                        score += -0.05
                    else:
                        score += 0.178
            else:
                if like_length <= 212.39:
                    if genre <= 1.5:
                        score += -0.141
                    else:
                        score += -0.0333
                else:
                    if names_rel <= -0.035261:
                        score += -0.112
                    else:
                        score += 0.105
    else:
        if chars <= 43307:
            if cover1 <= 0.92915:
                if heading_distance <= 14.5:
                    score += 0.0376
                else:
                    score += -0.0259
            else:
                score += 0.118
        else:
            if part_linked <= 0.13432:
                if mass_after <= 0.50909:
                    if part_count <= 35.5:
                        score += -0.00693
                    else:
                        score += -0.24
                else:
                    if part_count <= 468.5:
                        score += 0.0542
                    else:
                        score += -0.231
            else:
                score += 0.126
    if likes <= 9.5:
        if linked <= 0.051964:
            if from_first <= 20.5:
                if from_h1 <= -1.5:
                    score += -0.0936
                else:
                    score += 0.0439
            else:
                if cover1 <= 0.97999:
                    score += -0.0538
                else:
                    score += 0.17
        else:
            score += -0.0989
    else:
        if from_h1 <= 89.5:
            if text <= 0.065:
                if share1 <= 0.96979:
                    if heading_chance <= 0.21165:
                        score += -0.0481
                    else:
                        score += 0.056
                else:
                    if part_linked <= 0.084451:
                        score += -0.0675
                    else:
                        score += -0.737
            else:
                if cover3 <= 0.10364:
                    if heading_chance <= 0.94955:
                        score += 0.0292
                    else:
                        score += -0.791
                else:
                    score += 0.118
        else:
            if chars <= 62326:
                if linked_share <= 1.6201:
                    if like_length <= 139.78:
                        score += 0.0412
                    else:
                        score += -0.0275
                else:
                    score += -0.245
            else:
                score += -0.162
    if in_body <= -1e-35:
        if span <= 0.10686:
            score += 0.073
        else:
            if part_linked <= 0.010839:
                score += -0.293
            else:
                score += -0.0837
    else:
        if names_rel <= 0.47269:
            if names_core <= 0.195:
                if chance_rel <= 1.0556:
                    if part_linked <= 0.031429:
                        score += 0.0524
                    else:
                        score += -0.0189
                else:
                    if names_core <= -1.165:
                        score += -0.279
                    else:
                        score += -0.0499
            else:
                if span <= 0.78376:
                    if linked <= 0.44834:
                        score += 0.0863
                    else:
                        score += -0.069
                else:
                    if span <= 0.85482:
                        score += -0.133
                    else:
                        score += 0.054
        else:
            if core_share <= 0.52063:
                score += 0.148
            else:
                if core_depth <= 18.5:
                    if span <= 0.77044:
                        score += -0.0424
                    else:
                        score += -0.187
                else:
                    if core_depth <= 19.5:
                        score += -0.865
                    else:
                        score += 0.0787
    if logit_rel <= -4.8991:
        if in_title <= 0.41886:
            score += -0.157
        else:
            score += 0.0452
    else:
        if heading_distance <= 26.5:
            if mass_before <= 0.89577:
                if from_h1 <= -1e-35:
                    if from_h1 <= -980:
                        score += 0.011
                    else:
                        score += -0.16
                else:
                    if tag <= 5.5:
                        score += -0.0162
                    else:
                        score += 0.0417
            else:
                if names <= 1.845:
                    if blocks <= 1360:
                        score += -0.0307
                    else:
                        score += 0.273
                else:
                    if blocks <= 322.5:
                        score += -0.368
                    else:
                        score += -0.0522
        else:
            if mass <= 0.092128:
                if blocks <= 316.5:
                    score += -0.262
                else:
                    if like_chance <= 0.19784:
                        score += 0.198
                    else:
                        score += -0.105
            else:
                if core_share <= 0.50515:
                    score += 0.291
                else:
                    if part_count <= 200.5:
                        score += -0.036
                    else:
                        score += -0.129
    if copies <= 1.5:
        if core_share <= 0.97041:
            if linked_share <= 0.19628:
                if core_share <= 0.84496:
                    if pure2 <= 0.88004:
                        score += 0.0708
                    else:
                        score += -0.0905
                else:
                    if pure1 <= 0.89384:
                        score += -0.152
                    else:
                        score += 0.0245
            else:
                if chars <= 21960:
                    if core_depth <= 2.5:
                        score += -0.293
                    else:
                        score += 0.0037
                else:
                    if heading_distance <= 6.5:
                        score += 0.185
                    else:
                        score += 0.0371
        else:
            if linked_share <= 0.34202:
                if span <= 0.94217:
                    if level <= 0.83747:
                        score += 0.119
                    else:
                        score += 0.0471
                else:
                    if part_cover <= 0.49384:
                        score += 0.116
                    else:
                        score += -0.283
            else:
                if level <= 0.81403:
                    if core_share <= 0.98326:
                        score += 0.0905
                    else:
                        score += -0.156
                else:
                    score += 0.0541
    else:
        score += -0.0497
    if in_description <= 1e-35:
        if in_body <= -1e-35:
            if blocks <= 248.5:
                if part_cover <= 0.13046:
                    if chance_rel <= 0.94978:
                        score += -0.112
                    else:
                        score += -0.499
                else:
                    score += -0.157
            else:
                if logit_rel <= -2.5932:
                    score += -0.169
                else:
                    if pure2 <= 0.37856:
                        score += 0.271
                    else:
                        score += 0.0149
        else:
            if copies <= 2.5:
                if mass_after <= 0.21547:
                    if part_linked <= 0.031429:
                        score += 0.0373
                    else:
                        score += -0.0442
                else:
                    if in_body <= 1e-35:
                        score += 0.0155
                    else:
                        score += 0.158
            else:
                if span <= 0.91944:
                    if prose1 <= 0.76759:
                        score += -0.0533
                    else:
                        score += -0.196
                else:
                    score += 0.175
    else:
        if chance_rel <= 0.7072:
            score += 0.27
        else:
            if level <= 0.73173:
                score += -0.047
            else:
                score += 0.14
    if share2 <= 0.98158:
        if cover1 <= 0.9726:
            if share1 <= 0.89538:
                if genre <= 1e-35:
                    if core_share <= 0.99352:
                        score += 0.0323
                    else:
                        score += -0.0495
                else:
                    if like_length <= 239.67:
                        score += -0.0521
                    else:
                        score += 0.0411
            else:
                if from_first <= 36.5:
                    score += 0.156
                else:
                    score += -0.358
        else:
            if linked <= 0.029775:
                if share2 <= 0.97103:
                    score += 0.157
                else:
                    score += -0.00212
            else:
                score += -0.0271
    else:
        if linked3 <= 0.032192:
            score += 0.0308
        else:
            if share2 <= 0.99307:
                if names <= 0.095:
                    score += 0.06
                else:
                    if near5 <= 0.90851:
                        score += -0.758
                    else:
                        score += -0.014
            else:
                if linked3 <= 0.038585:
                    score += -0.362
                else:
                    if from_first <= 2.5:
                        score += -0.204
                    else:
                        score += 0.0626
    if linked_share <= 1.6201:
        if text <= 0.055:
            if heading_distance <= 3.5:
                if in_core9 <= 1e-35:
                    score += -0.0766
                else:
                    if text <= -0.485:
                        score += -0.0932
                    else:
                        score += 0.0378
            else:
                if length <= 597.5:
                    score += -0.0254
                else:
                    if cover1 <= 0.037095:
                        score += 0.0802
                    else:
                        score += -0.175
        else:
            if chars <= 43307:
                if share2 <= 0.49264:
                    if share2 <= 0.45299:
                        score += 0.0216
                    else:
                        score += -0.24
                else:
                    if copies <= 1.5:
                        score += 0.0888
                    else:
                        score += -0.0895
            else:
                if core_depth <= 10.5:
                    if mass_before <= 0.54208:
                        score += 0.0731
                    else:
                        score += -0.0903
                else:
                    if part_count <= 109.5:
                        score += -0.346
                    else:
                        score += -0.0307
    else:
        if core_share <= 0.97411:
            score += -0.183
        else:
            score += 0.257
    if in_description <= 1e-35:
        if likes <= 2.5:
            if like_chance <= 0.93191:
                if length <= 818.5:
                    if prose0 <= 0.9988:
                        score += -0.0691
                    else:
                        score += 0.018
                else:
                    score += 0.152
            else:
                if mass <= 0.64247:
                    if blocks <= 228.5:
                        score += 0.14
                    else:
                        score += -0.207
                else:
                    if span <= 0.18321:
                        score += -0.637
                    else:
                        score += -0.164
        else:
            if from_h1 <= 77.5:
                if prose0 <= 0.95932:
                    if genre <= 1e-35:
                        score += 0.0421
                    else:
                        score += -0.0647
                else:
                    if share1 <= 0.11431:
                        score += 0.018
                    else:
                        score += 0.149
            else:
                if blocks <= 253:
                    if names_rel <= 0.10672:
                        score += -0.0326
                    else:
                        score += -0.205
                else:
                    if mass <= 0.43081:
                        score += -0.047
                    else:
                        score += 0.0293
    else:
        score += 0.121
    if share2 <= 0.98158:
        if cover1 <= 0.9726:
            if mass_after <= 0.61201:
                if genre <= 1e-35:
                    if chance_rel <= 1.0608:
                        score += 0.0227
                    else:
                        score += -0.0669
                else:
                    if linked3 <= 0.20581:
                        score += -0.0207
                    else:
                        score += -0.112
            else:
                if from_h1 <= -1.5:
                    if from_h1 <= -980:
                        score += 0.046
                    else:
                        score += -0.172
                else:
                    if text <= -0.485:
                        score += -0.115
                    else:
                        score += 0.0435
        else:
            if linked <= 0.029775:
                score += 0.121
            else:
                score += -0.027
    else:
        if likes <= 80.5:
            if likes <= 30.5:
                if names <= 0.505:
                    if heading_chance <= 0.27788:
                        score += -0.196
                    else:
                        score += 0.103
                else:
                    if pure1 <= 0.93508:
                        score += -0.334
                    else:
                        score += 0.0734
            else:
                score += 0.123
        else:
            score += -0.274
    if part_count <= 1360:
        if logit_rel <= -5.1821:
            if span <= 0.50922:
                score += -0.158
            else:
                score += -0.0458
        else:
            if heading_distance <= 1.5:
                if blocks <= 757.5:
                    if from_h1 <= -1.5:
                        score += -0.026
                    else:
                        score += 0.0591
                else:
                    if linked_share <= 1.6201:
                        score += -0.0667
                    else:
                        score += -0.419
            else:
                if linked_share <= 0.34539:
                    if linked_share <= 0.27672:
                        score += -0.00502
                    else:
                        score += 0.0753
                else:
                    if core_depth <= 9.5:
                        score += -0.0556
                    else:
                        score += 0.0302
    else:
        if heading_chance <= 0.097529:
            score += -0.115
        else:
            if count1 <= 3.5:
                if like_chance <= 0.28301:
                    score += -0.0592
                else:
                    score += 0.37
            else:
                if blocks <= 2843:
                    if cover2 <= 0.017112:
                        score += -0.0878
                    else:
                        score += 0.29
                else:
                    score += -0.204
    if copies <= 2.5:
        if mass_after <= 0.037439:
            if og_type <= 1e-35:
                if chars <= 17784:
                    score += -0.0464
                else:
                    score += 0.0868
            else:
                if part_share <= 0.073909:
                    if from_first <= 22.5:
                        score += 0.0552
                    else:
                        score += -0.151
                else:
                    if part_share <= 0.14594:
                        score += 0.19
                    else:
                        score += -0.089
        else:
            if core_share <= 0.86711:
                if like_length <= 518.58:
                    if part_count <= 807:
                        score += -0.0119
                    else:
                        score += 0.159
                else:
                    if part_count <= 13.5:
                        score += -0.338
                    else:
                        score += -0.00658
            else:
                if chars <= 44514:
                    if near1 <= 0.95076:
                        score += 0.0213
                    else:
                        score += 0.0957
                else:
                    if part_linked <= 0.097409:
                        score += -0.145
                    else:
                        score += 0.0617
    else:
        if like_length <= 226.33:
            score += -0.0461
        else:
            score += -0.246
    if chars <= 62326:
        if likes <= 28.5:
            if level <= 0.83234:
                if count3 <= 183.5:
                    if core_depth <= 9.5:
                        score += 0.0102
                    else:
                        score += 0.0878
                else:
                    if linked3 <= 0.014071:
                        score += -0.332
                    else:
                        score += -0.0394
            else:
                if blocks <= 221.5:
                    if from_first <= 22.5:
                        score += -0.034
                    else:
                        score += -0.14
                else:
                    score += -0.000708
        else:
            if names <= -1.375:
                if chars <= 21446:
                    if blocks <= 185.5:
                        score += -0.288
                    else:
                        score += 0.172
                else:
                    if cover3 <= 0.99793:
                        score += -0.202
                    else:
                        score += 0.197
            else:
                if names_core <= 1.085:
                    if chars <= 5309.5:
                        score += -0.157
                    else:
                        score += 0.0621
                else:
                    if likes <= 30.5:
                        score += -0.485
                    else:
                        score += -0.0324
    else:
        score += -0.0899
    if in_description <= 1e-35:
        if likes <= 3.5:
            if level <= 0.83747:
                if linked_share <= 0.47055:
                    if like_length <= 219.18:
                        score += 0.0119
                    else:
                        score += 0.131
                else:
                    if part_share <= 0.30802:
                        score += -0.0242
                    else:
                        score += -0.206
            else:
                if in_title <= 0.085145:
                    if level <= 0.8457:
                        score += -0.324
                    else:
                        score += -0.102
                else:
                    score += 0.0113
        else:
            if like_length <= 6.8397:
                score += -0.12
            else:
                if chars <= 14757:
                    if genre <= 1e-35:
                        score += 0.0535
                    else:
                        score += -0.0121
                else:
                    if part_share <= 0.61428:
                        score += 0.00135
                    else:
                        score += -0.139
    else:
        if cover1 <= 0.069254:
            score += 0.166
        else:
            if near1 <= 0.82441:
                if core_share <= 0.87497:
                    score += -0.233
                else:
                    score += 0.0718
            else:
                score += 0.171
    if text <= -0.015:
        if heading_chance <= 0.07621:
            if share2 <= 0.95682:
                score += -0.0483
            else:
                score += -0.279
        else:
            if og_type <= 1e-35:
                if names <= 2.405:
                    score += 0.0227
                else:
                    score += -0.171
            else:
                score += -0.042
    else:
        if chance_rel <= 0.84758:
            if mass <= 0.12871:
                score += 0.127
            else:
                if part_count <= 131.5:
                    score += 0.0537
                else:
                    if blocks <= 1684:
                        score += -0.0348
                    else:
                        score += 0.298
        else:
            if prose1 <= 0.36796:
                if part_count <= 1.5:
                    if mass <= 0.81629:
                        score += -0.061
                    else:
                        score += -0.623
                else:
                    score += -0.0467
            else:
                if names_rel <= -0.46196:
                    if prose1 <= 0.89585:
                        score += 0.016
                    else:
                        score += -0.161
                else:
                    if copies <= 1.5:
                        score += 0.0342
                    else:
                        score += -0.0954
    if heading_distance <= 35.5:
        if linked3 <= 0.10574:
            if length <= 818.5:
                if copies <= 1.5:
                    if prose1 <= 0.38753:
                        score += -0.00582
                    else:
                        score += 0.0524
                else:
                    score += -0.0251
            else:
                score += -0.0701
        else:
            if blocks <= 253:
                if pure2 <= 0.80659:
                    score += -0.0178
                else:
                    if core_share <= 0.99711:
                        score += -0.124
                    else:
                        score += -0.439
            else:
                if blocks <= 1258:
                    if level <= 0.32172:
                        score += 0.123
                    else:
                        score += -0.0103
                else:
                    score += 0.156
    else:
        if part_linked <= 0.20841:
            if part_share <= 0.10336:
                score += -0.154
            else:
                if part_linked <= 0.019286:
                    score += 0.0935
                else:
                    score += -0.119
        else:
            if like_length <= 67.294:
                score += -0.0387
            else:
                if in_core5 <= 1e-35:
                    score += -0.146
                else:
                    score += 0.175
    if mass_after <= 0.51858:
        if chars <= 52958:
            if linked_share <= 0.033882:
                score += 0.146
            else:
                if in_core5 <= 1e-35:
                    if chars <= 21960:
                        score += -0.093
                    else:
                        score += 0.0274
                else:
                    score += 7.96e-05
        else:
            if blocks <= 700.5:
                score += -0.197
            else:
                if core_depth <= 7.5:
                    score += 0.159
                else:
                    score += -0.152
    else:
        if like_length <= 20.721:
            if chars <= 6783:
                score += -0.154
            else:
                score += -0.00913
        else:
            if count3 <= 8.5:
                if like_chance <= 0.76665:
                    score += -0.00756
                else:
                    if like_chance <= 0.80507:
                        score += -0.523
                    else:
                        score += -0.0833
            else:
                if from_h1 <= 225.5:
                    if likes <= 19.5:
                        score += 0.0278
                    else:
                        score += 0.08
                else:
                    if like_chance <= 0.92123:
                        score += -0.0122
                    else:
                        score += -0.245
    if core_share <= 0.99927:
        if core_share <= 0.98805:
            if genre <= 1e-35:
                if linked_share <= 0.068136:
                    if chars <= 11973:
                        score += 0.145
                    else:
                        score += -0.126
                else:
                    score += 0.0244
            else:
                if span <= 0.12056:
                    if length <= 66.5:
                        score += -0.0727
                    else:
                        score += 0.0806
                else:
                    if likes <= 35.5:
                        score += -0.0724
                    else:
                        score += 0.0188
        else:
            if core_share <= 0.9895:
                score += 0.154
            else:
                if heading_distance <= 43.5:
                    score += 0.0378
                else:
                    if core_share <= 0.99039:
                        score += -0.66
                    else:
                        score += -0.0651
    else:
        if part_share <= 0.13137:
            if span <= 0.50922:
                score += -0.0994
            else:
                score += 0.112
        else:
            if core_share <= 0.99972:
                score += -0.482
            else:
                if part_linked <= 0.019286:
                    score += 0.119
                else:
                    score += -0.154
    if core_share <= 0.50515:
        if like_chance <= 0.049747:
            score += -0.163
        else:
            if linked3 <= 0.50905:
                score += 0.246
            else:
                score += -0.118
    else:
        if copies <= 3.5:
            if chance_rel <= 1.1386:
                if mass_before <= 0.7709:
                    if in_body <= 1e-35:
                        score += 0.011
                    else:
                        score += 0.139
                else:
                    if linked3 <= 0.030213:
                        score += 0.0458
                    else:
                        score += -0.0439
            else:
                if part_linked <= 0.010839:
                    if blocks <= 215.5:
                        score += 0.0817
                    else:
                        score += -0.196
                else:
                    if near5 <= 0.83789:
                        score += -0.0562
                    else:
                        score += 0.095
        else:
            if length <= 204.5:
                if tag <= 5.5:
                    if level <= 0.044522:
                        score += 0.193
                    else:
                        score += -0.107
                else:
                    if level <= 0.74663:
                        score += -0.0646
                    else:
                        score += 0.08
            else:
                score += -0.368
    return score
